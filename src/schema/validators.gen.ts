// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { formats } from "./formats.ts";
import { added, codePoints, equal, joined } from "./runtime.ts";
import type { Validator } from "./types.ts";
export const declarations: Validator = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"privacyfile.schema.json","type":"object","properties":{"version":{"type":"integer","const":1},"business":{"$ref":"business.schema.json"},"defaults":{"type":"object","properties":{"all":{"type":"object","properties":{"status":{"$ref":"common.schema.json#/$defs/status"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"}},"additionalProperties":false},"subjects":{"$ref":"subject.schema.json"},"categories":{"$ref":"category.schema.json"},"assets":{"$ref":"asset.schema.json","type":"object","properties":{"location":{"not":{}},"fields":{"not":{}},"retention":{"not":{}}}},"purposes":{"$ref":"purpose.schema.json","type":"object","properties":{"lawful_basis":{"not":{}},"special_category":{"not":{}},"needs":{"not":{}},"retention":{"not":{}}}},"retention":{"$ref":"retention.schema.json"},"vendors":{"$ref":"vendor.schema.json","type":"object","properties":{"retention":{"not":{}}}},"consents":{"$ref":"consent.schema.json"},"cookies":{"$ref":"cookie.schema.json"},"requests":{"$ref":"request.schema.json"},"incidents":{"$ref":"incident.schema.json"},"ai_systems":{"$ref":"ai_system.schema.json"},"assessments":{"$ref":"assessment.schema.json"},"notices":{"$ref":"notice.schema.json"},"policies":{"$ref":"policy.schema.json"},"training":{"$ref":"training.schema.json"}},"additionalProperties":false},"subjects":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"subject.schema.json"}},"categories":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"category.schema.json"}},"assets":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"asset.schema.json"}},"purposes":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"purpose.schema.json"}},"retention":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"retention.schema.json"}},"vendors":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"vendor.schema.json"}},"consents":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"consent.schema.json"}},"cookies":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"cookie.schema.json"}},"rights":{"$ref":"rights.schema.json"},"requests":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"request.schema.json"}},"breach_plan":{"$ref":"breach_plan.schema.json"},"incidents":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"incident.schema.json"}},"ai_systems":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"ai_system.schema.json"}},"assessments":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"assessment.schema.json"}},"notices":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"notice.schema.json"}},"policies":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"policy.schema.json"}},"training":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"training.schema.json"}},"waivers":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"waiver.schema.json"}},"checks":{"$ref":"checks.schema.json"},"publish":{"$ref":"publish.schema.json"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func3 = codePoints;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"business.schema.json","type":"object","properties":{"name":{"type":"string","minLength":1},"legal_name":{"type":"string","minLength":1},"about":{"type":"string","minLength":1},"country":{"$ref":"common.schema.json#/$defs/country"},"establishments":{"type":"array","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"authority":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z]{2})?$"},"lead_authority":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z]{2})?$"},"address":{"type":"string","minLength":1},"contact":{"type":"object","properties":{"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"type":"string","minLength":1},"toll_free_phone":{"type":"string","minLength":1},"url":{"$ref":"common.schema.json#/$defs/url"}},"additionalProperties":false},"role":{"type":"string","enum":["controller","processor","both"]},"laws":{"type":"array","items":{"type":"string","enum":["gdpr","uk_gdpr","eprivacy","ccpa","ai_act"]},"uniqueItems":true},"languages":{"type":"array","items":{"$ref":"common.schema.json#/$defs/language"},"uniqueItems":true},"privacy_lead":{"type":"string","minLength":1},"dpo":{"type":"object","properties":{"none":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"external":{"type":"boolean"},"published":{"type":"boolean"},"notified":{"type":"boolean"},"other_roles":{"type":["array","object"],"items":{"type":"string","enum":["ceo","coo","cfo","cmo","cto","head_of_it","head_of_hr","head_of_marketing","ciso","owner","legal_counsel","other"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false}},"additionalProperties":false},"eu_representative":{"type":"object","properties":{"none":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"country":{"$ref":"common.schema.json#/$defs/country"}},"additionalProperties":false},"uk_representative":{"type":"object","properties":{"none":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"country":{"$ref":"common.schema.json#/$defs/country"}},"additionalProperties":false},"offers_to":{"type":"array","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"monitors_behaviour_in":{"type":"array","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"ico_registration":{"type":"object","properties":{"none":{"type":"string","minLength":1},"number":{"type":"string","minLength":1},"expires":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"core_activities":{"type":["array","object"],"items":{"type":"string","enum":["large_scale_monitoring","large_scale_special","large_scale_criminal"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"staff_with_data":{"type":"integer","minimum":0},"sells_data":{"type":"boolean"},"uses_data_for_ads":{"type":"boolean"},"public_authority":{"type":"boolean"},"nonprofit":{"type":"boolean"},"record_exempt":{"type":"boolean"},"security_testing":{"type":["string","object"],"format":"date","properties":{"none":{"type":"string","minLength":1},"last":{"$ref":"common.schema.json#/$defs/date"},"how":{"type":"string","minLength":1},"every":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"ccpa":{"$ref":"ccpa.schema.json"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
const func0 = equal;
const schema22 = {"type":"string","format":"country"};
const formats0 = formats.country;
function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "country"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"string","format":"email"};
const formats2 = formats.email;
function validate58(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats2(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
const schema24 = {"type":"string","format":"url"};
const formats4 = formats.url;
function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats4(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "url"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
const schema25 = {"type":"string","format":"language"};
const formats6 = formats.language;
function validate62(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "language"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
const schema26 = {"type":"string","format":"date"};
const formats8 = formats.date;
function validate71(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats8(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
const schema27 = {"type":"string","format":"duration"};
const formats12 = formats.duration;
function validate74(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats12(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "duration"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ccpa.schema.json","type":"object","properties":{"none":{"type":"string","minLength":1},"does_business_in_california":{"type":"boolean"},"annual_revenue_usd":{"type":"integer","minimum":0},"consumers_bought_sold_shared":{"type":"integer","minimum":0},"consumers_processed":{"type":"integer","minimum":0},"sensitive_consumers_processed":{"type":"integer","minimum":0},"revenue_share_from_selling":{"type":"number","minimum":0,"maximum":100},"exclusively_online":{"type":"boolean"},"links":{"type":"object","properties":{"do_not_sell":{"$ref":"common.schema.json#/$defs/url"},"limit":{"$ref":"common.schema.json#/$defs/url"},"alternative":{"type":"object","properties":{"url":{"$ref":"common.schema.json#/$defs/url"},"title":{"type":"string","minLength":1},"icon":{"type":"boolean"}},"additionalProperties":false},"privacy_policy":{"$ref":"common.schema.json#/$defs/url"}},"additionalProperties":false},"gpc":{"type":"object","properties":{"honored":{"type":"boolean"},"displays_status":{"type":"boolean"},"frictionless":{"type":"boolean"}},"additionalProperties":false},"minors":{"type":"object","properties":{"knows_under_16":{"type":"boolean"},"opt_in_13_to_15":{"type":"boolean"},"parental_under_13":{"type":"boolean"}},"additionalProperties":false},"financial_incentives":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"type":"object","properties":{"summary":{"type":"string","minLength":1},"terms":{"type":"string","minLength":1},"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"opt_in":{"type":"string","minLength":1},"withdrawal":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"reasonably_related":{"type":"boolean"}},"additionalProperties":false}},"cybersecurity_audit":{"type":"object","properties":{"none":{"type":"string","minLength":1},"planned":{"$ref":"common.schema.json#/$defs/date"},"last":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"data_broker":{"type":"object","properties":{"none":{"type":"string","minLength":1},"indirect_sale":{"type":"boolean"},"registered":{"type":"boolean"}},"additionalProperties":false},"ui":{"type":"object","properties":{"opt_out_steps":{"type":"integer","minimum":0},"opt_in_steps":{"type":"integer","minimum":0},"double_negatives":{"type":"boolean"},"bundled_choices":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false};
const schema30 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"};
const pattern5 = new RegExp("^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$", "u");
function validate82(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"string"};
function validate84(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
function validate76(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
let data0 = data.none;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.does_business_in_california !== undefined){
if(typeof data.does_business_in_california !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/does_business_in_california",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.annual_revenue_usd !== undefined){
let data2 = data.annual_revenue_usd;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/annual_revenue_usd",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/annual_revenue_usd",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.consumers_bought_sold_shared !== undefined){
let data3 = data.consumers_bought_sold_shared;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/consumers_bought_sold_shared",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/consumers_bought_sold_shared",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.consumers_processed !== undefined){
let data4 = data.consumers_processed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/consumers_processed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/consumers_processed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sensitive_consumers_processed !== undefined){
let data5 = data.sensitive_consumers_processed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_consumers_processed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_consumers_processed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.revenue_share_from_selling !== undefined){
let data6 = data.revenue_share_from_selling;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/revenue_share_from_selling",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/revenue_share_from_selling",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/revenue_share_from_selling",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.exclusively_online !== undefined){
if(typeof data.exclusively_online !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclusively_online",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.links !== undefined){
let data8 = data.links;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((((key1 === "do_not_sell") || (key1 === "limit")) || (key1 === "alternative")) || (key1 === "privacy_policy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/links",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.do_not_sell !== undefined){
if(!(validate60(data8.do_not_sell, instancePath+"/links/do_not_sell"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data8.limit !== undefined){
if(!(validate60(data8.limit, instancePath+"/links/limit"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data8.alternative !== undefined){
let data11 = data8.alternative;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((key2 === "url") || (key2 === "title")) || (key2 === "icon"))){
vErrors = added(vErrors, {instancePath:instancePath+"/links/alternative",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.url !== undefined){
if(!(validate60(data11.url, instancePath+"/links/alternative/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data11.title !== undefined){
let data13 = data11.title;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/links/alternative/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/links/alternative/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.icon !== undefined){
if(typeof data11.icon !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/links/alternative/icon",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/links/alternative",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.privacy_policy !== undefined){
if(!(validate60(data8.privacy_policy, instancePath+"/links/privacy_policy"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/links",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.gpc !== undefined){
let data16 = data.gpc;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "honored") || (key3 === "displays_status")) || (key3 === "frictionless"))){
vErrors = added(vErrors, {instancePath:instancePath+"/gpc",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data16.honored !== undefined){
if(typeof data16.honored !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/gpc/honored",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data16.displays_status !== undefined){
if(typeof data16.displays_status !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/gpc/displays_status",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data16.frictionless !== undefined){
if(typeof data16.frictionless !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/gpc/frictionless",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/gpc",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.minors !== undefined){
let data20 = data.minors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((key4 === "knows_under_16") || (key4 === "opt_in_13_to_15")) || (key4 === "parental_under_13"))){
vErrors = added(vErrors, {instancePath:instancePath+"/minors",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data20.knows_under_16 !== undefined){
if(typeof data20.knows_under_16 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/minors/knows_under_16",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.opt_in_13_to_15 !== undefined){
if(typeof data20.opt_in_13_to_15 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/minors/opt_in_13_to_15",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.parental_under_13 !== undefined){
if(typeof data20.parental_under_13 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/minors/parental_under_13",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minors",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.financial_incentives !== undefined){
let data24 = data.financial_incentives;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
const _errs52 = errors;
if(!(validate82(key5, instancePath+"/financial_incentives"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid5 = _errs52 === errors;
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data24){
if(!(key6 === "none")){
let data25 = data24[key6];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!((((((((key7 === "summary") || (key7 === "terms")) || (key7 === "categories")) || (key7 === "opt_in")) || (key7 === "withdrawal")) || (key7 === "value")) || (key7 === "method")) || (key7 === "reasonably_related"))){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data25.summary !== undefined){
let data26 = data25.summary;
if(typeof data26 === "string"){
if(func3(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.terms !== undefined){
let data27 = data25.terms;
if(typeof data27 === "string"){
if(func3(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/terms",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/terms",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.categories !== undefined){
let data28 = data25.categories;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data28[i0], instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i1 = data28.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data28[i1], data28[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data25.opt_in !== undefined){
let data30 = data25.opt_in;
if(typeof data30 === "string"){
if(func3(data30) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/opt_in",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/opt_in",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.withdrawal !== undefined){
let data31 = data25.withdrawal;
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.value !== undefined){
let data32 = data25.value;
if(typeof data32 === "string"){
if(func3(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.method !== undefined){
let data33 = data25.method;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.reasonably_related !== undefined){
if(typeof data25.reasonably_related !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reasonably_related",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
if(data24.none !== undefined){
let data35 = data24.none;
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/financial_incentives",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cybersecurity_audit !== undefined){
let data36 = data.cybersecurity_audit;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key8 in data36){
if(!(((key8 === "none") || (key8 === "planned")) || (key8 === "last"))){
vErrors = added(vErrors, {instancePath:instancePath+"/cybersecurity_audit",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data36.none !== undefined){
let data37 = data36.none;
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/cybersecurity_audit/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cybersecurity_audit/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data36.planned !== undefined){
if(!(validate71(data36.planned, instancePath+"/cybersecurity_audit/planned"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data36.last !== undefined){
if(!(validate71(data36.last, instancePath+"/cybersecurity_audit/last"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cybersecurity_audit",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.data_broker !== undefined){
let data40 = data.data_broker;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 in data40){
if(!(((key9 === "none") || (key9 === "indirect_sale")) || (key9 === "registered"))){
vErrors = added(vErrors, {instancePath:instancePath+"/data_broker",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data40.none !== undefined){
let data41 = data40.none;
if(typeof data41 === "string"){
if(func3(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/data_broker/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data_broker/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data40.indirect_sale !== undefined){
if(typeof data40.indirect_sale !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/data_broker/indirect_sale",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data40.registered !== undefined){
if(typeof data40.registered !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/data_broker/registered",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data_broker",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ui !== undefined){
let data44 = data.ui;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key10 in data44){
if(!((((key10 === "opt_out_steps") || (key10 === "opt_in_steps")) || (key10 === "double_negatives")) || (key10 === "bundled_choices"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ui",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data44.opt_out_steps !== undefined){
let data45 = data44.opt_out_steps;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/opt_out_steps",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/opt_out_steps",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.opt_in_steps !== undefined){
let data46 = data44.opt_in_steps;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/opt_in_steps",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/opt_in_steps",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.double_negatives !== undefined){
if(typeof data44.double_negatives !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/double_negatives",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data44.bundled_choices !== undefined){
if(typeof data44.bundled_choices !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/bundled_choices",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ui",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
const schema33 = {"type":"string","minLength":1};
function validate90(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{2}(?:-[A-Z]{2})?$", "u");
function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.legal_name !== undefined){
let data1 = data.legal_name;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/legal_name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/legal_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.about !== undefined){
let data2 = data.about;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/about",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/about",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, instancePath+"/country"))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.establishments !== undefined){
let data4 = data.establishments;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0], instancePath+"/establishments/" + i0))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/establishments",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/establishments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.authority !== undefined){
let data6 = data.authority;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/authority",keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z]{2})?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/authority",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lead_authority !== undefined){
let data7 = data.lead_authority;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/lead_authority",keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z]{2})?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lead_authority",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.address !== undefined){
let data8 = data.address;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contact !== undefined){
let data9 = data.contact;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "email") || (key1 === "phone")) || (key1 === "toll_free_phone")) || (key1 === "url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/contact",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.email !== undefined){
if(!(validate58(data9.email, instancePath+"/contact/email"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data9.phone !== undefined){
let data11 = data9.phone;
if(typeof data11 === "string"){
if(func3(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/contact/phone",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contact/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.toll_free_phone !== undefined){
let data12 = data9.toll_free_phone;
if(typeof data12 === "string"){
if(func3(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/contact/toll_free_phone",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contact/toll_free_phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.url !== undefined){
if(!(validate60(data9.url, instancePath+"/contact/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contact",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.role !== undefined){
let data14 = data.role;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data14 === "controller") || (data14 === "processor")) || (data14 === "both"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema20.properties.role.enum}});
errors++;
}
}
if(data.laws !== undefined){
let data15 = data.laws;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data16 === "gdpr") || (data16 === "uk_gdpr")) || (data16 === "eprivacy")) || (data16 === "ccpa")) || (data16 === "ai_act"))){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i2,keyword:"enum",params:{allowedValues: schema20.properties.laws.items.enum}});
errors++;
}
}
let i3 = data15.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data15[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/laws",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/laws",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.languages !== undefined){
let data17 = data.languages;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i4=0; i4<len2; i4++){
if(!(validate62(data17[i4], instancePath+"/languages/" + i4))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i5 = data17.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data17[i5], data17[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.privacy_lead !== undefined){
let data19 = data.privacy_lead;
if(typeof data19 === "string"){
if(func3(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/privacy_lead",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/privacy_lead",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dpo !== undefined){
let data20 = data.dpo;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
if(!(func1.call(schema20.properties.dpo.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data20.none !== undefined){
let data21 = data20.none;
if(typeof data21 === "string"){
if(func3(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.name !== undefined){
let data22 = data20.name;
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.email !== undefined){
if(!(validate58(data20.email, instancePath+"/dpo/email"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data20.phone !== undefined){
let data24 = data20.phone;
if(typeof data24 === "string"){
if(func3(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/phone",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.address !== undefined){
let data25 = data20.address;
if(typeof data25 === "string"){
if(func3(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/address",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.external !== undefined){
if(typeof data20.external !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/external",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.published !== undefined){
if(typeof data20.published !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/published",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.notified !== undefined){
if(typeof data20.notified !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/notified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.other_roles !== undefined){
let data29 = data20.other_roles;
if(!data29 || typeof data29 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles",keyword:"type",params:{type: schema20.properties.dpo.properties.other_roles.type}});
errors++;
}
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i6=0; i6<len3; i6++){
let data30 = data29[i6];
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data30 === "ceo") || (data30 === "coo")) || (data30 === "cfo")) || (data30 === "cmo")) || (data30 === "cto")) || (data30 === "head_of_it")) || (data30 === "head_of_hr")) || (data30 === "head_of_marketing")) || (data30 === "ciso")) || (data30 === "owner")) || (data30 === "legal_counsel")) || (data30 === "other"))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles/" + i6,keyword:"enum",params:{allowedValues: schema20.properties.dpo.properties.other_roles.items.enum}});
errors++;
}
}
let i7 = data29.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data29[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices1[item1] = i7;
}
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key3 in data29){
if(!(key3 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data29.none !== undefined){
let data31 = data29.none;
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo/other_roles/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.eu_representative !== undefined){
let data32 = data.eu_representative;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key4 in data32){
if(!((((((key4 === "none") || (key4 === "name")) || (key4 === "email")) || (key4 === "phone")) || (key4 === "address")) || (key4 === "country"))){
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data32.none !== undefined){
let data33 = data32.none;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.name !== undefined){
let data34 = data32.name;
if(typeof data34 === "string"){
if(func3(data34) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.email !== undefined){
if(!(validate58(data32.email, instancePath+"/eu_representative/email"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data32.phone !== undefined){
let data36 = data32.phone;
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/phone",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.address !== undefined){
let data37 = data32.address;
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/address",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.country !== undefined){
if(!(validate55(data32.country, instancePath+"/eu_representative/country"))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/eu_representative",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.uk_representative !== undefined){
let data39 = data.uk_representative;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key5 in data39){
if(!((((((key5 === "none") || (key5 === "name")) || (key5 === "email")) || (key5 === "phone")) || (key5 === "address")) || (key5 === "country"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data39.none !== undefined){
let data40 = data39.none;
if(typeof data40 === "string"){
if(func3(data40) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.name !== undefined){
let data41 = data39.name;
if(typeof data41 === "string"){
if(func3(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.email !== undefined){
if(!(validate58(data39.email, instancePath+"/uk_representative/email"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data39.phone !== undefined){
let data43 = data39.phone;
if(typeof data43 === "string"){
if(func3(data43) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/phone",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/phone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.address !== undefined){
let data44 = data39.address;
if(typeof data44 === "string"){
if(func3(data44) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/address",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.country !== undefined){
if(!(validate55(data39.country, instancePath+"/uk_representative/country"))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_representative",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.offers_to !== undefined){
let data46 = data.offers_to;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i8=0; i8<len4; i8++){
if(!(validate55(data46[i8], instancePath+"/offers_to/" + i8))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i9 = data46.length;
let j4;
if(i9 > 1){
outer2:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data46[i9], data46[j4])){
vErrors = added(vErrors, {instancePath:instancePath+"/offers_to",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/offers_to",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.monitors_behaviour_in !== undefined){
let data48 = data.monitors_behaviour_in;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i10=0; i10<len5; i10++){
if(!(validate55(data48[i10], instancePath+"/monitors_behaviour_in/" + i10))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i11 = data48.length;
let j5;
if(i11 > 1){
outer3:
for(;i11--;){
for(j5 = i11; j5--;){
if(func0(data48[i11], data48[j5])){
vErrors = added(vErrors, {instancePath:instancePath+"/monitors_behaviour_in",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break outer3;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/monitors_behaviour_in",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ico_registration !== undefined){
let data50 = data.ico_registration;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key6 in data50){
if(!(((key6 === "none") || (key6 === "number")) || (key6 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ico_registration",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data50.none !== undefined){
let data51 = data50.none;
if(typeof data51 === "string"){
if(func3(data51) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ico_registration/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ico_registration/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data50.number !== undefined){
let data52 = data50.number;
if(typeof data52 === "string"){
if(func3(data52) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ico_registration/number",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ico_registration/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data50.expires !== undefined){
if(!(validate71(data50.expires, instancePath+"/ico_registration/expires"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ico_registration",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.core_activities !== undefined){
let data54 = data.core_activities;
if(!data54 || typeof data54 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities",keyword:"type",params:{type: schema20.properties.core_activities.type}});
errors++;
}
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i12=0; i12<len6; i12++){
let data55 = data54[i12];
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data55 === "large_scale_monitoring") || (data55 === "large_scale_special")) || (data55 === "large_scale_criminal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities/" + i12,keyword:"enum",params:{allowedValues: schema20.properties.core_activities.items.enum}});
errors++;
}
}
let i13 = data54.length;
let j6;
if(i13 > 1){
const indices2 = {};
for(;i13--;){
let item2 = data54[i13];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j6 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices2[item2] = i13;
}
}
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key7 in data54){
if(!(key7 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data54.none !== undefined){
let data56 = data54.none;
if(typeof data56 === "string"){
if(func3(data56) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/core_activities/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.staff_with_data !== undefined){
let data57 = data.staff_with_data;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/staff_with_data",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/staff_with_data",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sells_data !== undefined){
if(typeof data.sells_data !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/sells_data",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.uses_data_for_ads !== undefined){
if(typeof data.uses_data_for_ads !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/uses_data_for_ads",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.public_authority !== undefined){
if(typeof data.public_authority !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/public_authority",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.nonprofit !== undefined){
if(typeof data.nonprofit !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/nonprofit",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.record_exempt !== undefined){
if(typeof data.record_exempt !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/record_exempt",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.security_testing !== undefined){
let data63 = data.security_testing;
if((typeof data63 !== "string") && (!(data63 && typeof data63 == "object" && !Array.isArray(data63)))){
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing",keyword:"type",params:{type: schema20.properties.security_testing.type}});
errors++;
}
if(typeof data63 === "string"){
if(!(formats8(data63))){
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing",keyword:"format",params:{format: "date"}});
errors++;
}
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key8 in data63){
if(!((((key8 === "none") || (key8 === "last")) || (key8 === "how")) || (key8 === "every"))){
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data63.none !== undefined){
let data64 = data63.none;
if(typeof data64 === "string"){
if(func3(data64) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data63.last !== undefined){
if(!(validate71(data63.last, instancePath+"/security_testing/last"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data63.how !== undefined){
let data66 = data63.how;
if(typeof data66 === "string"){
if(func3(data66) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing/how",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/security_testing/how",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data63.every !== undefined){
if(!(validate74(data63.every, instancePath+"/security_testing/every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
}
if(data.ccpa !== undefined){
if(!(validate76(data.ccpa, instancePath+"/ccpa"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
const schema37 = {"type":"string","enum":["planned","active","retired"]};
function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "planned") || (data === "active")) || (data === "retired"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema37.enum}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"subject.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"label":{"type":"string","minLength":1},"plain":{"type":"string","minLength":1},"kind":{"type":"string","enum":["customer","prospect","visitor","employee","candidate","contractor","former_employee","supplier_contact","b2b_contact","patient","student","minor","parent","member","donor","shareholder","tenant","other"]},"residence":{"type":["string","array"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"count":{"type":"integer","minimum":0},"min_age":{"type":"integer","minimum":0,"maximum":120},"max_age":{"type":"integer","minimum":0,"maximum":120},"vulnerable":{"type":"boolean"},"also":{"type":"array","items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate107(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/label",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.plain !== undefined){
let data2 = data.plain;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/plain",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data3 === "customer") || (data3 === "prospect")) || (data3 === "visitor")) || (data3 === "employee")) || (data3 === "candidate")) || (data3 === "contractor")) || (data3 === "former_employee")) || (data3 === "supplier_contact")) || (data3 === "b2b_contact")) || (data3 === "patient")) || (data3 === "student")) || (data3 === "minor")) || (data3 === "parent")) || (data3 === "member")) || (data3 === "donor")) || (data3 === "shareholder")) || (data3 === "tenant")) || (data3 === "other"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema41.properties.kind.enum}});
errors++;
}
}
if(data.residence !== undefined){
let data4 = data.residence;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/residence",keyword:"type",params:{type: schema41.properties.residence.type}});
errors++;
}
if(typeof data4 === "string"){
if(!(formats0(data4))){
vErrors = added(vErrors, {instancePath:instancePath+"/residence",keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0], instancePath+"/residence/" + i0))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/residence",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
if(data.count !== undefined){
let data6 = data.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.min_age !== undefined){
let data7 = data.min_age;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/min_age",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 120 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_age",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_age",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.max_age !== undefined){
let data8 = data.max_age;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_age",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 120 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_age",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_age",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.vulnerable !== undefined){
if(typeof data.vulnerable !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/vulnerable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.also !== undefined){
let data10 = data.also;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
if(!(validate84(data10[i2], instancePath+"/also/" + i2))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data10[i3], data10[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/also",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/also",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"category.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"label":{"type":"string","minLength":1},"plain":{"type":"string","minLength":1},"parent":{"$ref":"common.schema.json#/$defs/category"},"personal":{"type":"boolean"},"identifier":{"type":"string","enum":["direct","indirect","none"]},"special":{"type":"string","enum":["racial_ethnic","political_opinion","religious_philosophical","trade_union","genetic","biometric_id","health","sex_life_orientation"]},"criminal":{"type":"boolean"},"sensitive":{"type":"string","enum":["ssn_dl_state_id_passport","account_login_with_credentials","precise_geolocation","race_ethnicity_citizenship_immigration_religion_philosophy_union","contents_of_mail_email_text","genetic","neural","biometric_unique_id","health","sex_life_orientation"]},"highly_personal":{"type":"string","enum":["financial","location","communications","credentials","government_id","child"]},"ccpa":{"type":"array","items":{"type":"string","enum":["A","B","C","D","E","F","G","H","I","J","K","L"]},"uniqueItems":true},"sensitivity":{"type":"string","enum":["low","medium","high"]},"breach_law":{"type":"boolean"},"reveals":{"type":"array","items":{"type":"string","enum":["racial_ethnic","political_opinion","religious_philosophical","trade_union","genetic","biometric_id","health","sex_life_orientation"]},"uniqueItems":true},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate129(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/label",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.plain !== undefined){
let data2 = data.plain;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/plain",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.parent !== undefined){
if(!(validate84(data.parent, instancePath+"/parent"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.personal !== undefined){
if(typeof data.personal !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/personal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.identifier !== undefined){
let data5 = data.identifier;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/identifier",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "direct") || (data5 === "indirect")) || (data5 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/identifier",keyword:"enum",params:{allowedValues: schema52.properties.identifier.enum}});
errors++;
}
}
if(data.special !== undefined){
let data6 = data.special;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/special",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data6 === "racial_ethnic") || (data6 === "political_opinion")) || (data6 === "religious_philosophical")) || (data6 === "trade_union")) || (data6 === "genetic")) || (data6 === "biometric_id")) || (data6 === "health")) || (data6 === "sex_life_orientation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/special",keyword:"enum",params:{allowedValues: schema52.properties.special.enum}});
errors++;
}
}
if(data.criminal !== undefined){
if(typeof data.criminal !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/criminal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.sensitive !== undefined){
let data8 = data.sensitive;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data8 === "ssn_dl_state_id_passport") || (data8 === "account_login_with_credentials")) || (data8 === "precise_geolocation")) || (data8 === "race_ethnicity_citizenship_immigration_religion_philosophy_union")) || (data8 === "contents_of_mail_email_text")) || (data8 === "genetic")) || (data8 === "neural")) || (data8 === "biometric_unique_id")) || (data8 === "health")) || (data8 === "sex_life_orientation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive",keyword:"enum",params:{allowedValues: schema52.properties.sensitive.enum}});
errors++;
}
}
if(data.highly_personal !== undefined){
let data9 = data.highly_personal;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/highly_personal",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data9 === "financial") || (data9 === "location")) || (data9 === "communications")) || (data9 === "credentials")) || (data9 === "government_id")) || (data9 === "child"))){
vErrors = added(vErrors, {instancePath:instancePath+"/highly_personal",keyword:"enum",params:{allowedValues: schema52.properties.highly_personal.enum}});
errors++;
}
}
if(data.ccpa !== undefined){
let data10 = data.ccpa;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data11 === "A") || (data11 === "B")) || (data11 === "C")) || (data11 === "D")) || (data11 === "E")) || (data11 === "F")) || (data11 === "G")) || (data11 === "H")) || (data11 === "I")) || (data11 === "J")) || (data11 === "K")) || (data11 === "L"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/" + i0,keyword:"enum",params:{allowedValues: schema52.properties.ccpa.items.enum}});
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sensitivity !== undefined){
let data12 = data.sensitivity;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitivity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data12 === "low") || (data12 === "medium")) || (data12 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitivity",keyword:"enum",params:{allowedValues: schema52.properties.sensitivity.enum}});
errors++;
}
}
if(data.breach_law !== undefined){
if(typeof data.breach_law !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/breach_law",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.reveals !== undefined){
let data14 = data.reveals;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/reveals/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data15 === "racial_ethnic") || (data15 === "political_opinion")) || (data15 === "religious_philosophical")) || (data15 === "trade_union")) || (data15 === "genetic")) || (data15 === "biometric_id")) || (data15 === "health")) || (data15 === "sex_life_orientation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/reveals/" + i2,keyword:"enum",params:{allowedValues: schema52.properties.reveals.items.enum}});
errors++;
}
}
let i3 = data14.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data14[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/reveals",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/reveals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
const schema62 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"asset.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"kind":{"type":"string","enum":["database","saas","app","website","file_store","spreadsheet","shared_drive","data_warehouse","log","backup","queue","device","laptop","usb","paper","cctv","model","email_system"]},"environment":{"type":"string","enum":["prod","staging","test","dev","training"]},"vendor":{"type":"string"},"location":{"type":["string","array"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"fields":{"type":["array","object"],"items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/field"}},"subjects":{"type":"array","items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"source":{"type":["string","array"],"if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]},"items":{"type":"string","if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]}},"uniqueItems":true},"source_detail":{"type":"string","minLength":1},"find_by":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"procedures":{"type":["string","object"],"minLength":1,"properties":{"none":{"type":"string","minLength":1},"how":{"type":"string","minLength":1},"access":{"type":"string","minLength":1},"erase":{"type":"string","minLength":1},"rectify":{"type":"string","minLength":1},"restrict":{"type":"string","minLength":1},"export":{"type":"string","enum":["json","csv","xml","xlsx","vcard","ics","pdf","other"]}},"additionalProperties":false},"deletion":{"type":["string","object"],"pattern":"^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$","properties":{"none":{"type":"string","minLength":1},"method":{"type":"string","enum":["delete","anonymise","shred","wipe","crypto_erase"]},"automated":{"type":"boolean"},"every":{"$ref":"common.schema.json#/$defs/duration"},"by":{"type":"string","minLength":1}},"additionalProperties":false},"retention":{"$ref":"common.schema.json#/$defs/retention_uses"},"backups":{"type":["string","object"],"format":"duration","properties":{"none":{"type":"string","minLength":1},"retention":{"$ref":"common.schema.json#/$defs/duration"},"restore_tested":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"security":{"type":"array","items":{"type":"string","enum":["encryption_at_rest","encryption_in_transit","field_level_encryption","key_management","mfa","sso","rbac","least_privilege","access_review","logging","log_monitoring","intrusion_detection","firewall","endpoint_protection","device_encryption","patching","vulnerability_scanning","penetration_test","backup","restore_test","disaster_recovery","network_segmentation","dlp","secure_development","secrets_management","physical_access","secure_disposal","confidentiality_agreement","professional_secrecy","background_check","incident_response","password_policy"]},"uniqueItems":true},"pets":{"type":["array","object"],"items":{"type":"string","enum":["pseudonymisation","tokenisation","hashing_salted","masking","anonymisation","aggregation","k_anonymity","differential_privacy","synthetic_data","homomorphic_encryption","federated_learning","secure_multiparty_computation","trusted_execution","private_set_intersection","zero_knowledge_proof","on_device_processing"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"key_apart":{"type":"boolean"},"identifiability":{"type":"string","enum":["identified","pseudonymous","anonymous"]},"access":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"scope":{"type":"string","enum":["role","team","all_staff","public"]},"mfa":{"type":"boolean"},"shared_accounts":{"type":"boolean"},"last_review":{"$ref":"common.schema.json#/$defs/date"},"review_every":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"sends_to":{"type":"array","items":{"type":"string"},"uniqueItems":true},"volume":{"type":"string","enum":["small","large"]},"criticality":{"type":"string","enum":["low","medium","high"]},"accuracy":{"type":"object","properties":{"none":{"type":"string","minLength":1},"last":{"$ref":"common.schema.json#/$defs/date"},"every":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"areas":{"type":"string","minLength":1},"audio":{"type":"boolean"},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"$defs":{"field":{"type":"object","properties":{"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"category":{"$ref":"common.schema.json#/$defs/category"},"required":{"type":"boolean"},"free_text":{"type":"boolean"},"guidance":{"type":"string","minLength":1},"source":{"type":["string","array"],"if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]},"items":{"type":"string","if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]}},"uniqueItems":true},"retention":{"$ref":"common.schema.json#/$defs/retention_use"}},"additionalProperties":false}}};
const schema66 = {"type":"object","properties":{"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"category":{"$ref":"common.schema.json#/$defs/category"},"required":{"type":"boolean"},"free_text":{"type":"boolean"},"guidance":{"type":"string","minLength":1},"source":{"type":["string","array"],"if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]},"items":{"type":"string","if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]}},"uniqueItems":true},"retention":{"$ref":"common.schema.json#/$defs/retention_use"}},"additionalProperties":false};
const schema67 = {"type":["string","object"],"pattern":"^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$","properties":{"rule":{"type":"string"},"period":{"$ref":"#/$defs/duration"},"trigger":{"type":"string","enum":["collection","last_activity","last_order","last_contact","purchase","contract_end","employment_end","account_closure","invoice_date","request","decision","consent_withdrawn","end_of_year","event"]},"event":{"type":"string","minLength":1},"criteria":{"type":"string","minLength":1},"indefinite":{"type":"boolean"},"action":{"type":"string","enum":["delete","anonymise","archive","restrict"]},"because":{"type":"string","minLength":1},"law":{"$ref":"#/$defs/citation"}},"additionalProperties":false};
const pattern7 = new RegExp("^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$", "u");
const schema69 = {"type":["string","object"],"minLength":3,"properties":{"cite":{"type":"string","minLength":1},"country":{"$ref":"#/$defs/country"},"url":{"$ref":"#/$defs/url"}},"additionalProperties":false};
function validate161(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema69.type}});
errors++;
}
if(typeof data === "string"){
if(func3(data) < 3){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 3}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cite") || (key0 === "country")) || (key0 === "url"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cite !== undefined){
let data0 = data.cite;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/cite",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cite",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, instancePath+"/country"))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate60(data.url, instancePath+"/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
validate161.errors = vErrors;
return errors === 0;
}
function validate158(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema67.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.period !== undefined){
if(!(validate74(data.period, instancePath+"/period"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
let data2 = data.trigger;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/trigger",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((data2 === "collection") || (data2 === "last_activity")) || (data2 === "last_order")) || (data2 === "last_contact")) || (data2 === "purchase")) || (data2 === "contract_end")) || (data2 === "employment_end")) || (data2 === "account_closure")) || (data2 === "invoice_date")) || (data2 === "request")) || (data2 === "decision")) || (data2 === "consent_withdrawn")) || (data2 === "end_of_year")) || (data2 === "event"))){
vErrors = added(vErrors, {instancePath:instancePath+"/trigger",keyword:"enum",params:{allowedValues: schema67.properties.trigger.enum}});
errors++;
}
}
if(data.event !== undefined){
let data3 = data.event;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/event",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.indefinite !== undefined){
if(typeof data.indefinite !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/indefinite",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.action !== undefined){
let data6 = data.action;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data6 === "delete") || (data6 === "anonymise")) || (data6 === "archive")) || (data6 === "restrict"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema67.properties.action.enum}});
errors++;
}
}
if(data.because !== undefined){
let data7 = data.because;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/because",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/because",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.law !== undefined){
if(!(validate161(data.law, instancePath+"/law"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
}
validate158.errors = vErrors;
return errors === 0;
}
function validate156(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "purposes") || (key0 === "category")) || (key0 === "required")) || (key0 === "free_text")) || (key0 === "guidance")) || (key0 === "source")) || (key0 === "retention"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.purposes !== undefined){
let data0 = data.purposes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.category !== undefined){
if(!(validate84(data.category, instancePath+"/category"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.free_text !== undefined){
if(typeof data.free_text !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/free_text",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.guidance !== undefined){
let data5 = data.guidance;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/guidance",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/guidance",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: schema66.properties.source.type}});
errors++;
}
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(!(((((data6 === "person") || (data6 === "observed")) || (data6 === "public")) || (data6 === "bought")) || (data6 === "derived"))){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(!(((((data6 === "person") || (data6 === "observed")) || (data6 === "public")) || (data6 === "bought")) || (data6 === "derived"))){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema66.properties.source.then.enum}});
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/source/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(!(((((data7 === "person") || (data7 === "observed")) || (data7 === "public")) || (data7 === "bought")) || (data7 === "derived"))){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs22 = errors;
if(!(((((data7 === "person") || (data7 === "observed")) || (data7 === "public")) || (data7 === "bought")) || (data7 === "derived"))){
vErrors = added(vErrors, {instancePath:instancePath+"/source/" + i2,keyword:"enum",params:{allowedValues: schema66.properties.source.items.then.enum}});
errors++;
}
var _valid1 = _errs22 === errors;
valid7 = _valid1;
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/source/" + i2,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data.retention !== undefined){
if(!(validate158(data.retention, instancePath+"/retention"))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
const schema74 = {"type":["string","object"],"pattern":"^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/retention_use"}};
function validate173(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema74.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate158(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
}
validate173.errors = vErrors;
return errors === 0;
}
const pattern8 = new RegExp("^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$", "u");
function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data1 === "database") || (data1 === "saas")) || (data1 === "app")) || (data1 === "website")) || (data1 === "file_store")) || (data1 === "spreadsheet")) || (data1 === "shared_drive")) || (data1 === "data_warehouse")) || (data1 === "log")) || (data1 === "backup")) || (data1 === "queue")) || (data1 === "device")) || (data1 === "laptop")) || (data1 === "usb")) || (data1 === "paper")) || (data1 === "cctv")) || (data1 === "model")) || (data1 === "email_system"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema62.properties.kind.enum}});
errors++;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "prod") || (data2 === "staging")) || (data2 === "test")) || (data2 === "dev")) || (data2 === "training"))){
vErrors = added(vErrors, {instancePath:instancePath+"/environment",keyword:"enum",params:{allowedValues: schema62.properties.environment.enum}});
errors++;
}
}
if(data.vendor !== undefined){
if(typeof data.vendor !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/vendor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.location !== undefined){
let data4 = data.location;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: schema62.properties.location.type}});
errors++;
}
if(typeof data4 === "string"){
if(!(formats0(data4))){
vErrors = added(vErrors, {instancePath:instancePath+"/location",keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0], instancePath+"/location/" + i0))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/location",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
if(data.purposes !== undefined){
let data6 = data.purposes;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(typeof data6[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fields !== undefined){
let data8 = data.fields;
if(!data8 || typeof data8 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/fields",keyword:"type",params:{type: schema62.properties.fields.type}});
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data8[i4], instancePath+"/fields/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data8[i5], data8[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/fields",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs19 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/fields",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fields",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid10 = _errs19 === errors;
if(!valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/fields",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data8){
if(!(validate156(data8[key2], instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
}
if(data.subjects !== undefined){
let data11 = data.subjects;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i6=0; i6<len3; i6++){
if(!(validate84(data11[i6], instancePath+"/subjects/" + i6))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i7 = data11.length;
let j3;
if(i7 > 1){
outer2:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data11[i7], data11[j3])){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.source !== undefined){
let data13 = data.source;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: schema62.properties.source.type}});
errors++;
}
const _errs28 = errors;
let valid15 = true;
const _errs29 = errors;
if(!(((((data13 === "person") || (data13 === "observed")) || (data13 === "public")) || (data13 === "bought")) || (data13 === "derived"))){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs30 = errors;
if(!(((((data13 === "person") || (data13 === "observed")) || (data13 === "public")) || (data13 === "bought")) || (data13 === "derived"))){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema62.properties.source.then.enum}});
errors++;
}
var _valid0 = _errs30 === errors;
valid15 = _valid0;
}
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i8=0; i8<len4; i8++){
let data14 = data13[i8];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/source/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs33 = errors;
let valid18 = true;
const _errs34 = errors;
if(!(((((data14 === "person") || (data14 === "observed")) || (data14 === "public")) || (data14 === "bought")) || (data14 === "derived"))){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs35 = errors;
if(!(((((data14 === "person") || (data14 === "observed")) || (data14 === "public")) || (data14 === "bought")) || (data14 === "derived"))){
vErrors = added(vErrors, {instancePath:instancePath+"/source/" + i8,keyword:"enum",params:{allowedValues: schema62.properties.source.items.then.enum}});
errors++;
}
var _valid1 = _errs35 === errors;
valid18 = _valid1;
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/source/" + i8,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
}
let i9 = data13.length;
let j4;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data13[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j4 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices1[item1] = i9;
}
}
}
}
if(data.source_detail !== undefined){
let data15 = data.source_detail;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/source_detail",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/source_detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.find_by !== undefined){
let data16 = data.find_by;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i10=0; i10<len5; i10++){
let data17 = data16[i10];
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/find_by/" + i10,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/find_by/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i11 = data16.length;
let j5;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data16[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j5 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/find_by",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/find_by",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.procedures !== undefined){
let data18 = data.procedures;
if((typeof data18 !== "string") && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures",keyword:"type",params:{type: schema62.properties.procedures.type}});
errors++;
}
if(typeof data18 === "string"){
if(func3(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(((((((key3 === "none") || (key3 === "how")) || (key3 === "access")) || (key3 === "erase")) || (key3 === "rectify")) || (key3 === "restrict")) || (key3 === "export"))){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data18.none !== undefined){
let data19 = data18.none;
if(typeof data19 === "string"){
if(func3(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.how !== undefined){
let data20 = data18.how;
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/how",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/how",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.access !== undefined){
let data21 = data18.access;
if(typeof data21 === "string"){
if(func3(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/access",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/access",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.erase !== undefined){
let data22 = data18.erase;
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/erase",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/erase",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.rectify !== undefined){
let data23 = data18.rectify;
if(typeof data23 === "string"){
if(func3(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/rectify",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/rectify",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.restrict !== undefined){
let data24 = data18.restrict;
if(typeof data24 === "string"){
if(func3(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/restrict",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/restrict",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.export !== undefined){
let data25 = data18.export;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/export",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data25 === "json") || (data25 === "csv")) || (data25 === "xml")) || (data25 === "xlsx")) || (data25 === "vcard")) || (data25 === "ics")) || (data25 === "pdf")) || (data25 === "other"))){
vErrors = added(vErrors, {instancePath:instancePath+"/procedures/export",keyword:"enum",params:{allowedValues: schema62.properties.procedures.properties.export.enum}});
errors++;
}
}
}
}
if(data.deletion !== undefined){
let data26 = data.deletion;
if((typeof data26 !== "string") && (!(data26 && typeof data26 == "object" && !Array.isArray(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion",keyword:"type",params:{type: schema62.properties.deletion.type}});
errors++;
}
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion",keyword:"pattern",params:{pattern: "^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$"}});
errors++;
}
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
if(!(((((key4 === "none") || (key4 === "method")) || (key4 === "automated")) || (key4 === "every")) || (key4 === "by"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data26.none !== undefined){
let data27 = data26.none;
if(typeof data27 === "string"){
if(func3(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.method !== undefined){
let data28 = data26.method;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/method",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data28 === "delete") || (data28 === "anonymise")) || (data28 === "shred")) || (data28 === "wipe")) || (data28 === "crypto_erase"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/method",keyword:"enum",params:{allowedValues: schema62.properties.deletion.properties.method.enum}});
errors++;
}
}
if(data26.automated !== undefined){
if(typeof data26.automated !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/automated",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data26.every !== undefined){
if(!(validate74(data26.every, instancePath+"/deletion/every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data26.by !== undefined){
let data31 = data26.by;
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deletion/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.retention !== undefined){
if(!(validate173(data.retention, instancePath+"/retention"))){
vErrors = joined(vErrors, validate173.errors);
errors = vErrors.length;
}
}
if(data.backups !== undefined){
let data33 = data.backups;
if((typeof data33 !== "string") && (!(data33 && typeof data33 == "object" && !Array.isArray(data33)))){
vErrors = added(vErrors, {instancePath:instancePath+"/backups",keyword:"type",params:{type: schema62.properties.backups.type}});
errors++;
}
if(typeof data33 === "string"){
if(!(formats12(data33))){
vErrors = added(vErrors, {instancePath:instancePath+"/backups",keyword:"format",params:{format: "duration"}});
errors++;
}
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
if(!(((key5 === "none") || (key5 === "retention")) || (key5 === "restore_tested"))){
vErrors = added(vErrors, {instancePath:instancePath+"/backups",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data33.none !== undefined){
let data34 = data33.none;
if(typeof data34 === "string"){
if(func3(data34) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/backups/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/backups/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.retention !== undefined){
if(!(validate74(data33.retention, instancePath+"/backups/retention"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data33.restore_tested !== undefined){
if(!(validate71(data33.restore_tested, instancePath+"/backups/restore_tested"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
}
if(data.security !== undefined){
let data37 = data.security;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i12=0; i12<len6; i12++){
let data38 = data37[i12];
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/security/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((data38 === "encryption_at_rest") || (data38 === "encryption_in_transit")) || (data38 === "field_level_encryption")) || (data38 === "key_management")) || (data38 === "mfa")) || (data38 === "sso")) || (data38 === "rbac")) || (data38 === "least_privilege")) || (data38 === "access_review")) || (data38 === "logging")) || (data38 === "log_monitoring")) || (data38 === "intrusion_detection")) || (data38 === "firewall")) || (data38 === "endpoint_protection")) || (data38 === "device_encryption")) || (data38 === "patching")) || (data38 === "vulnerability_scanning")) || (data38 === "penetration_test")) || (data38 === "backup")) || (data38 === "restore_test")) || (data38 === "disaster_recovery")) || (data38 === "network_segmentation")) || (data38 === "dlp")) || (data38 === "secure_development")) || (data38 === "secrets_management")) || (data38 === "physical_access")) || (data38 === "secure_disposal")) || (data38 === "confidentiality_agreement")) || (data38 === "professional_secrecy")) || (data38 === "background_check")) || (data38 === "incident_response")) || (data38 === "password_policy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/security/" + i12,keyword:"enum",params:{allowedValues: schema62.properties.security.items.enum}});
errors++;
}
}
let i13 = data37.length;
let j6;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data37[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j6 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/security",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/security",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pets !== undefined){
let data39 = data.pets;
if(!data39 || typeof data39 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/pets",keyword:"type",params:{type: schema62.properties.pets.type}});
errors++;
}
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i14=0; i14<len7; i14++){
let data40 = data39[i14];
if(typeof data40 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/pets/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data40 === "pseudonymisation") || (data40 === "tokenisation")) || (data40 === "hashing_salted")) || (data40 === "masking")) || (data40 === "anonymisation")) || (data40 === "aggregation")) || (data40 === "k_anonymity")) || (data40 === "differential_privacy")) || (data40 === "synthetic_data")) || (data40 === "homomorphic_encryption")) || (data40 === "federated_learning")) || (data40 === "secure_multiparty_computation")) || (data40 === "trusted_execution")) || (data40 === "private_set_intersection")) || (data40 === "zero_knowledge_proof")) || (data40 === "on_device_processing"))){
vErrors = added(vErrors, {instancePath:instancePath+"/pets/" + i14,keyword:"enum",params:{allowedValues: schema62.properties.pets.items.enum}});
errors++;
}
}
let i15 = data39.length;
let j7;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data39[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j7 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/pets",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices4[item4] = i15;
}
}
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
if(!(key6 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/pets",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data39.none !== undefined){
let data41 = data39.none;
if(typeof data41 === "string"){
if(func3(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/pets/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/pets/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.key_apart !== undefined){
if(typeof data.key_apart !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/key_apart",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.identifiability !== undefined){
let data43 = data.identifiability;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/identifiability",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data43 === "identified") || (data43 === "pseudonymous")) || (data43 === "anonymous"))){
vErrors = added(vErrors, {instancePath:instancePath+"/identifiability",keyword:"enum",params:{allowedValues: schema62.properties.identifiability.enum}});
errors++;
}
}
if(data.access !== undefined){
let data44 = data.access;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key7 in data44){
if(!((((((key7 === "roles") || (key7 === "scope")) || (key7 === "mfa")) || (key7 === "shared_accounts")) || (key7 === "last_review")) || (key7 === "review_every"))){
vErrors = added(vErrors, {instancePath:instancePath+"/access",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data44.roles !== undefined){
let data45 = data44.roles;
if(Array.isArray(data45)){
const len8 = data45.length;
for(let i16=0; i16<len8; i16++){
let data46 = data45[i16];
if(typeof data46 === "string"){
if(func3(data46) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/access/roles/" + i16,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/access/roles/" + i16,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i17 = data45.length;
let j8;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data45[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j8 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/access/roles",keyword:"uniqueItems",params:{i: i17, j: j8}});
errors++;
break;
}
indices5[item5] = i17;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/access/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data44.scope !== undefined){
let data47 = data44.scope;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/access/scope",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data47 === "role") || (data47 === "team")) || (data47 === "all_staff")) || (data47 === "public"))){
vErrors = added(vErrors, {instancePath:instancePath+"/access/scope",keyword:"enum",params:{allowedValues: schema62.properties.access.properties.scope.enum}});
errors++;
}
}
if(data44.mfa !== undefined){
if(typeof data44.mfa !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/access/mfa",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data44.shared_accounts !== undefined){
if(typeof data44.shared_accounts !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/access/shared_accounts",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data44.last_review !== undefined){
if(!(validate71(data44.last_review, instancePath+"/access/last_review"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data44.review_every !== undefined){
if(!(validate74(data44.review_every, instancePath+"/access/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/access",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sends_to !== undefined){
let data52 = data.sends_to;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i18=0; i18<len9; i18++){
if(typeof data52[i18] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sends_to/" + i18,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i19 = data52.length;
let j9;
if(i19 > 1){
const indices6 = {};
for(;i19--;){
let item6 = data52[i19];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j9 = indices6[item6];
vErrors = added(vErrors, {instancePath:instancePath+"/sends_to",keyword:"uniqueItems",params:{i: i19, j: j9}});
errors++;
break;
}
indices6[item6] = i19;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sends_to",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.volume !== undefined){
let data54 = data.volume;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/volume",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data54 === "small") || (data54 === "large"))){
vErrors = added(vErrors, {instancePath:instancePath+"/volume",keyword:"enum",params:{allowedValues: schema62.properties.volume.enum}});
errors++;
}
}
if(data.criticality !== undefined){
let data55 = data.criticality;
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/criticality",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data55 === "low") || (data55 === "medium")) || (data55 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/criticality",keyword:"enum",params:{allowedValues: schema62.properties.criticality.enum}});
errors++;
}
}
if(data.accuracy !== undefined){
let data56 = data.accuracy;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key8 in data56){
if(!(((key8 === "none") || (key8 === "last")) || (key8 === "every"))){
vErrors = added(vErrors, {instancePath:instancePath+"/accuracy",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data56.none !== undefined){
let data57 = data56.none;
if(typeof data57 === "string"){
if(func3(data57) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/accuracy/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/accuracy/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data56.last !== undefined){
if(!(validate71(data56.last, instancePath+"/accuracy/last"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data56.every !== undefined){
if(!(validate74(data56.every, instancePath+"/accuracy/every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/accuracy",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.areas !== undefined){
let data60 = data.areas;
if(typeof data60 === "string"){
if(func3(data60) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/areas",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/areas",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.audio !== undefined){
if(typeof data.audio !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/audio",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"purpose.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"description":{"type":"string","minLength":1},"kind":{"$ref":"common.schema.json#/$defs/purpose_kind"},"role":{"type":"string","enum":["controller","processor"]},"clients":{"type":"object","properties":{"register":{"type":"string","minLength":1},"count":{"type":"integer","minimum":0},"dpa":{"$ref":"common.schema.json#/$defs/url"},"subprocessor_notice":{"$ref":"common.schema.json#/$defs/duration"},"objection":{"type":"string","minLength":1}},"additionalProperties":false},"joint_with":{"type":"array","items":{"type":"string"},"uniqueItems":true},"held_by":{"type":"string"},"lawful_basis":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests","recognised_legitimate_interest"]},"properties":{"basis":{"type":"string","enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests","recognised_legitimate_interest"]},"interest":{"type":"string","minLength":1},"law":{"$ref":"common.schema.json#/$defs/citation"},"authority":{"type":"string","minLength":1},"condition":{"type":"string","enum":["disclosure_for_public_task","national_security_public_security_defence","emergencies","crime","safeguarding_vulnerable"]}},"additionalProperties":false},"special_category":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["explicit_consent","employment_social_law","vital_interests","non_profit_members","manifestly_public","legal_claims","substantial_public_interest","health_care","public_health","research_archiving"]},"properties":{"condition":{"type":"string","enum":["explicit_consent","employment_social_law","vital_interests","non_profit_members","manifestly_public","legal_claims","substantial_public_interest","health_care","public_health","research_archiving"]},"law":{"$ref":"common.schema.json#/$defs/citation"}},"additionalProperties":false},"criminal":{"type":["string","object"],"minLength":1,"properties":{"authority":{"type":"string","minLength":1}},"additionalProperties":false},"needs":{"type":["array","object"],"items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/need"}},"subjects":{"type":"array","items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"recipients":{"type":"array","items":{"type":"string"},"uniqueItems":true},"retention":{"$ref":"common.schema.json#/$defs/retention_uses"},"legal_minimum":{"$ref":"common.schema.json#/$defs/duration"},"if_not_given":{"type":"string","minLength":1},"required_by":{"type":"string","enum":["law","contract","nothing"]},"choice":{"type":"string","minLength":1},"automated_decision":{"$ref":"common.schema.json#/$defs/automated_decision"},"profiling":{"type":"boolean"},"infers":{"type":["array","object"],"items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"risk_factors":{"type":"array","items":{"type":"string","enum":["evaluation_scoring","automated_decision","systematic_monitoring","sensitive_or_highly_personal","large_scale","matching_combining","vulnerable_subjects","innovative_technology","prevents_right_or_service"]},"uniqueItems":true},"dpia":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"risk":{"type":"string","enum":["unlikely","risk","high"]},"scale":{"type":"string","enum":["small","large"]},"frequency":{"type":"string","enum":["occasional","recurring"]},"public_area":{"type":"boolean"},"channels":{"type":"array","items":{"type":"string","enum":["email","sms","phone","post","push","messenger","social"]},"uniqueItems":true},"soft_opt_in":{"type":"object","properties":{"none":{"type":"string","minLength":1},"obtained_in_sale":{"type":"boolean"},"own_similar_products":{"type":"boolean"},"opt_out_at_collection":{"type":"boolean"},"opt_out_in_each_message":{"type":"boolean"},"charity":{"type":"boolean"}},"additionalProperties":false},"opt_out":{"type":"string","minLength":1},"opt_out_covers_profiling":{"type":"boolean"},"sender_named":{"type":"boolean"},"derived_from":{"type":"array","items":{"type":"string"},"uniqueItems":true},"compatible_with":{"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/compatibility"}},"expectation":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["expected","compatible","unexpected"]},"properties":{"outcome":{"type":"string","enum":["expected","compatible","unexpected"]},"factors":{"type":"string","minLength":1}},"additionalProperties":false},"information_society_service":{"type":"boolean"},"child_directed":{"type":"boolean"},"task_of_authority":{"type":"boolean"},"ccpa":{"type":"object","properties":{"sale":{"type":"boolean"},"share":{"type":"boolean"},"sensitive_use":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["m1","m2","m3","m4","m5","m6","m7","m8","other","none"]},"items":{"type":"string","enum":["m1","m2","m3","m4","m5","m6","m7","m8","other","none"]},"uniqueItems":true},"infers_traits":{"type":"boolean"},"observes_workers_or_students":{"type":"boolean"},"sensitive_location":{"type":"boolean"}},"additionalProperties":false},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"$defs":{"need":{"type":"object","properties":{"necessity":{"type":"string","enum":["required","useful","none"]}},"additionalProperties":false},"compatibility":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]},"properties":{"ground":{"type":"string","enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]},"law":{"$ref":"common.schema.json#/$defs/citation"},"safeguards":{"type":"string","minLength":1}},"additionalProperties":false}}};
const schema86 = {"type":"string","enum":["service_delivery","account_management","order_fulfilment","payment","delivery","customer_support","authentication","security","fraud_prevention","legal_obligation","tax_accounting","legal_claims","analytics","audience_measurement","product_improvement","personalisation","profiling","scoring","automated_decision","direct_marketing","advertising","targeted_advertising","cross_context_advertising","social_media","market_research","statistics","research","recruitment","hr_administration","payroll","performance_evaluation","workplace_monitoring","cctv","vendor_management","disclosure","sale","ai_training","ai_inference","location_tracking","age_verification","identity_verification","credit_check","insurance_pricing","emergency","archiving","merger"]};
function validate204(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((data === "service_delivery") || (data === "account_management")) || (data === "order_fulfilment")) || (data === "payment")) || (data === "delivery")) || (data === "customer_support")) || (data === "authentication")) || (data === "security")) || (data === "fraud_prevention")) || (data === "legal_obligation")) || (data === "tax_accounting")) || (data === "legal_claims")) || (data === "analytics")) || (data === "audience_measurement")) || (data === "product_improvement")) || (data === "personalisation")) || (data === "profiling")) || (data === "scoring")) || (data === "automated_decision")) || (data === "direct_marketing")) || (data === "advertising")) || (data === "targeted_advertising")) || (data === "cross_context_advertising")) || (data === "social_media")) || (data === "market_research")) || (data === "statistics")) || (data === "research")) || (data === "recruitment")) || (data === "hr_administration")) || (data === "payroll")) || (data === "performance_evaluation")) || (data === "workplace_monitoring")) || (data === "cctv")) || (data === "vendor_management")) || (data === "disclosure")) || (data === "sale")) || (data === "ai_training")) || (data === "ai_inference")) || (data === "location_tracking")) || (data === "age_verification")) || (data === "identity_verification")) || (data === "credit_check")) || (data === "insurance_pricing")) || (data === "emergency")) || (data === "archiving")) || (data === "merger"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema86.enum}});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
const schema91 = {"type":"object","properties":{"necessity":{"type":"string","enum":["required","useful","none"]}},"additionalProperties":false};
function validate217(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "necessity")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.necessity !== undefined){
let data0 = data.necessity;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/necessity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "required") || (data0 === "useful")) || (data0 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/necessity",keyword:"enum",params:{allowedValues: schema91.properties.necessity.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
const schema94 = {"type":["boolean","object"],"properties":{"solely":{"type":"boolean"},"significant":{"type":"boolean"},"exception":{"type":"string","enum":["contract","law","explicit_consent"]},"law":{"$ref":"#/$defs/citation"},"human_review":{"type":"boolean"},"express_view":{"type":"boolean"},"contest":{"type":"boolean"},"reviewer_can_change":{"type":"boolean"},"logic":{"type":"string","minLength":1},"significance":{"type":"string","minLength":1},"consequences":{"type":"string","minLength":1}},"additionalProperties":false};
function validate225(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema94.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solely !== undefined){
if(typeof data.solely !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/solely",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.significant !== undefined){
if(typeof data.significant !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/significant",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.exception !== undefined){
let data2 = data.exception;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "contract") || (data2 === "law")) || (data2 === "explicit_consent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",keyword:"enum",params:{allowedValues: schema94.properties.exception.enum}});
errors++;
}
}
if(data.law !== undefined){
if(!(validate161(data.law, instancePath+"/law"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.human_review !== undefined){
if(typeof data.human_review !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/human_review",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.express_view !== undefined){
if(typeof data.express_view !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/express_view",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contest !== undefined){
if(typeof data.contest !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/contest",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.reviewer_can_change !== undefined){
if(typeof data.reviewer_can_change !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/reviewer_can_change",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.logic !== undefined){
let data8 = data.logic;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/logic",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/logic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.significance !== undefined){
let data9 = data.significance;
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/significance",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/significance",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consequences !== undefined){
let data10 = data.consequences;
if(typeof data10 === "string"){
if(func3(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/consequences",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/consequences",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
validate225.errors = vErrors;
return errors === 0;
}
const schema95 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]},"properties":{"ground":{"type":"string","enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]},"law":{"$ref":"common.schema.json#/$defs/citation"},"safeguards":{"type":"string","minLength":1}},"additionalProperties":false};
function validate229(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema95.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(((((((data === "assessment") || (data === "consent")) || (data === "law")) || (data === "statistics")) || (data === "research")) || (data === "archiving")) || (data === "uk_annex_2"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema95.then.enum}});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ground") || (key0 === "law")) || (key0 === "safeguards"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ground !== undefined){
let data0 = data.ground;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ground",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data0 === "assessment") || (data0 === "consent")) || (data0 === "law")) || (data0 === "statistics")) || (data0 === "research")) || (data0 === "archiving")) || (data0 === "uk_annex_2"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ground",keyword:"enum",params:{allowedValues: schema95.properties.ground.enum}});
errors++;
}
}
if(data.law !== undefined){
if(!(validate161(data.law, instancePath+"/law"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.safeguards !== undefined){
let data2 = data.safeguards;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/safeguards",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/safeguards",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
validate229.errors = vErrors;
return errors === 0;
}
function validate201(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate204(data.kind, instancePath+"/kind"))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "controller") || (data3 === "processor"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema84.properties.role.enum}});
errors++;
}
}
if(data.clients !== undefined){
let data4 = data.clients;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((((key1 === "register") || (key1 === "count")) || (key1 === "dpa")) || (key1 === "subprocessor_notice")) || (key1 === "objection"))){
vErrors = added(vErrors, {instancePath:instancePath+"/clients",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.register !== undefined){
let data5 = data4.register;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/clients/register",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/clients/register",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.count !== undefined){
let data6 = data4.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/clients/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/clients/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data4.dpa !== undefined){
if(!(validate60(data4.dpa, instancePath+"/clients/dpa"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data4.subprocessor_notice !== undefined){
if(!(validate74(data4.subprocessor_notice, instancePath+"/clients/subprocessor_notice"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data4.objection !== undefined){
let data9 = data4.objection;
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/clients/objection",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/clients/objection",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/clients",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.joint_with !== undefined){
let data10 = data.joint_with;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/joint_with/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/joint_with",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/joint_with",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.held_by !== undefined){
if(typeof data.held_by !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/held_by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lawful_basis !== undefined){
let data13 = data.lawful_basis;
if((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis",keyword:"type",params:{type: schema84.properties.lawful_basis.type}});
errors++;
}
const _errs27 = errors;
let valid5 = true;
const _errs28 = errors;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs30 = errors;
if(!(((((((data13 === "consent") || (data13 === "contract")) || (data13 === "legal_obligation")) || (data13 === "vital_interests")) || (data13 === "public_task")) || (data13 === "legitimate_interests")) || (data13 === "recognised_legitimate_interest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis",keyword:"enum",params:{allowedValues: schema84.properties.lawful_basis.then.enum}});
errors++;
}
var _valid0 = _errs30 === errors;
valid5 = _valid0;
}
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(((((key2 === "basis") || (key2 === "interest")) || (key2 === "law")) || (key2 === "authority")) || (key2 === "condition"))){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.basis !== undefined){
let data14 = data13.basis;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/basis",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data14 === "consent") || (data14 === "contract")) || (data14 === "legal_obligation")) || (data14 === "vital_interests")) || (data14 === "public_task")) || (data14 === "legitimate_interests")) || (data14 === "recognised_legitimate_interest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/basis",keyword:"enum",params:{allowedValues: schema84.properties.lawful_basis.properties.basis.enum}});
errors++;
}
}
if(data13.interest !== undefined){
let data15 = data13.interest;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/interest",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/interest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.law !== undefined){
if(!(validate161(data13.law, instancePath+"/lawful_basis/law"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data13.authority !== undefined){
let data17 = data13.authority;
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/authority",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/authority",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.condition !== undefined){
let data18 = data13.condition;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/condition",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data18 === "disclosure_for_public_task") || (data18 === "national_security_public_security_defence")) || (data18 === "emergencies")) || (data18 === "crime")) || (data18 === "safeguarding_vulnerable"))){
vErrors = added(vErrors, {instancePath:instancePath+"/lawful_basis/condition",keyword:"enum",params:{allowedValues: schema84.properties.lawful_basis.properties.condition.enum}});
errors++;
}
}
}
}
if(data.special_category !== undefined){
let data19 = data.special_category;
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/special_category",keyword:"type",params:{type: schema84.properties.special_category.type}});
errors++;
}
const _errs43 = errors;
let valid7 = true;
const _errs44 = errors;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs46 = errors;
if(!((((((((((data19 === "explicit_consent") || (data19 === "employment_social_law")) || (data19 === "vital_interests")) || (data19 === "non_profit_members")) || (data19 === "manifestly_public")) || (data19 === "legal_claims")) || (data19 === "substantial_public_interest")) || (data19 === "health_care")) || (data19 === "public_health")) || (data19 === "research_archiving"))){
vErrors = added(vErrors, {instancePath:instancePath+"/special_category",keyword:"enum",params:{allowedValues: schema84.properties.special_category.then.enum}});
errors++;
}
var _valid1 = _errs46 === errors;
valid7 = _valid1;
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/special_category",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((key3 === "condition") || (key3 === "law"))){
vErrors = added(vErrors, {instancePath:instancePath+"/special_category",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data19.condition !== undefined){
let data20 = data19.condition;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/special_category/condition",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data20 === "explicit_consent") || (data20 === "employment_social_law")) || (data20 === "vital_interests")) || (data20 === "non_profit_members")) || (data20 === "manifestly_public")) || (data20 === "legal_claims")) || (data20 === "substantial_public_interest")) || (data20 === "health_care")) || (data20 === "public_health")) || (data20 === "research_archiving"))){
vErrors = added(vErrors, {instancePath:instancePath+"/special_category/condition",keyword:"enum",params:{allowedValues: schema84.properties.special_category.properties.condition.enum}});
errors++;
}
}
if(data19.law !== undefined){
if(!(validate161(data19.law, instancePath+"/special_category/law"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
}
}
if(data.criminal !== undefined){
let data22 = data.criminal;
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
vErrors = added(vErrors, {instancePath:instancePath+"/criminal",keyword:"type",params:{type: schema84.properties.criminal.type}});
errors++;
}
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criminal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(key4 === "authority")){
vErrors = added(vErrors, {instancePath:instancePath+"/criminal",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data22.authority !== undefined){
let data23 = data22.authority;
if(typeof data23 === "string"){
if(func3(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criminal/authority",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/criminal/authority",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.needs !== undefined){
let data24 = data.needs;
if(!data24 || typeof data24 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/needs",keyword:"type",params:{type: schema84.properties.needs.type}});
errors++;
}
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i2=0; i2<len1; i2++){
if(!(validate84(data24[i2], instancePath+"/needs/" + i2))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i3 = data24.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data24[i3], data24[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/needs",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
const _errs59 = errors;
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
vErrors = added(vErrors, {instancePath:instancePath+"/needs",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/needs",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid13 = _errs59 === errors;
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/needs",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data24){
if(!(validate217(data24[key6], instancePath+"/needs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate217.errors);
errors = vErrors.length;
}
}
}
}
if(data.subjects !== undefined){
let data27 = data.subjects;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data27[i4], instancePath+"/subjects/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data27.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data27[i5], data27[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.recipients !== undefined){
let data29 = data.recipients;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i6=0; i6<len3; i6++){
if(typeof data29[i6] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/recipients/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data29.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data29[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/recipients",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.retention !== undefined){
if(!(validate173(data.retention, instancePath+"/retention"))){
vErrors = joined(vErrors, validate173.errors);
errors = vErrors.length;
}
}
if(data.legal_minimum !== undefined){
if(!(validate74(data.legal_minimum, instancePath+"/legal_minimum"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.if_not_given !== undefined){
let data33 = data.if_not_given;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/if_not_given",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/if_not_given",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required_by !== undefined){
let data34 = data.required_by;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/required_by",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data34 === "law") || (data34 === "contract")) || (data34 === "nothing"))){
vErrors = added(vErrors, {instancePath:instancePath+"/required_by",keyword:"enum",params:{allowedValues: schema84.properties.required_by.enum}});
errors++;
}
}
if(data.choice !== undefined){
let data35 = data.choice;
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/choice",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/choice",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.automated_decision !== undefined){
if(!(validate225(data.automated_decision, instancePath+"/automated_decision"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.profiling !== undefined){
if(typeof data.profiling !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/profiling",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.infers !== undefined){
let data38 = data.infers;
if(!data38 || typeof data38 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/infers",keyword:"type",params:{type: schema84.properties.infers.type}});
errors++;
}
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i8=0; i8<len4; i8++){
if(!(validate84(data38[i8], instancePath+"/infers/" + i8))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i9 = data38.length;
let j4;
if(i9 > 1){
outer2:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data38[i9], data38[j4])){
vErrors = added(vErrors, {instancePath:instancePath+"/infers",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break outer2;
}
}
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key7 in data38){
if(!(key7 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/infers",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data38.none !== undefined){
let data40 = data38.none;
if(typeof data40 === "string"){
if(func3(data40) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/infers/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/infers/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.risk_factors !== undefined){
let data41 = data.risk_factors;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i10=0; i10<len5; i10++){
let data42 = data41[i10];
if(typeof data42 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/risk_factors/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data42 === "evaluation_scoring") || (data42 === "automated_decision")) || (data42 === "systematic_monitoring")) || (data42 === "sensitive_or_highly_personal")) || (data42 === "large_scale")) || (data42 === "matching_combining")) || (data42 === "vulnerable_subjects")) || (data42 === "innovative_technology")) || (data42 === "prevents_right_or_service"))){
vErrors = added(vErrors, {instancePath:instancePath+"/risk_factors/" + i10,keyword:"enum",params:{allowedValues: schema84.properties.risk_factors.items.enum}});
errors++;
}
}
let i11 = data41.length;
let j5;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data41[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j5 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/risk_factors",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/risk_factors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dpia !== undefined){
let data43 = data.dpia;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!(key8 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/dpia",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data43.none !== undefined){
let data44 = data43.none;
if(typeof data44 === "string"){
if(func3(data44) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpia/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpia/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.risk !== undefined){
let data45 = data.risk;
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/risk",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data45 === "unlikely") || (data45 === "risk")) || (data45 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/risk",keyword:"enum",params:{allowedValues: schema84.properties.risk.enum}});
errors++;
}
}
if(data.scale !== undefined){
let data46 = data.scale;
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scale",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data46 === "small") || (data46 === "large"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scale",keyword:"enum",params:{allowedValues: schema84.properties.scale.enum}});
errors++;
}
}
if(data.frequency !== undefined){
let data47 = data.frequency;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data47 === "occasional") || (data47 === "recurring"))){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency",keyword:"enum",params:{allowedValues: schema84.properties.frequency.enum}});
errors++;
}
}
if(data.public_area !== undefined){
if(typeof data.public_area !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/public_area",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.channels !== undefined){
let data49 = data.channels;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i12=0; i12<len6; i12++){
let data50 = data49[i12];
if(typeof data50 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data50 === "email") || (data50 === "sms")) || (data50 === "phone")) || (data50 === "post")) || (data50 === "push")) || (data50 === "messenger")) || (data50 === "social"))){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i12,keyword:"enum",params:{allowedValues: schema84.properties.channels.items.enum}});
errors++;
}
}
let i13 = data49.length;
let j6;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data49[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j6 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/channels",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.soft_opt_in !== undefined){
let data51 = data.soft_opt_in;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
if(!((((((key9 === "none") || (key9 === "obtained_in_sale")) || (key9 === "own_similar_products")) || (key9 === "opt_out_at_collection")) || (key9 === "opt_out_in_each_message")) || (key9 === "charity"))){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data51.none !== undefined){
let data52 = data51.none;
if(typeof data52 === "string"){
if(func3(data52) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.obtained_in_sale !== undefined){
if(typeof data51.obtained_in_sale !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/obtained_in_sale",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data51.own_similar_products !== undefined){
if(typeof data51.own_similar_products !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/own_similar_products",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data51.opt_out_at_collection !== undefined){
if(typeof data51.opt_out_at_collection !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/opt_out_at_collection",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data51.opt_out_in_each_message !== undefined){
if(typeof data51.opt_out_in_each_message !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/opt_out_in_each_message",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data51.charity !== undefined){
if(typeof data51.charity !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in/charity",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/soft_opt_in",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.opt_out !== undefined){
let data58 = data.opt_out;
if(typeof data58 === "string"){
if(func3(data58) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/opt_out",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/opt_out",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.opt_out_covers_profiling !== undefined){
if(typeof data.opt_out_covers_profiling !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/opt_out_covers_profiling",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.sender_named !== undefined){
if(typeof data.sender_named !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/sender_named",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.derived_from !== undefined){
let data61 = data.derived_from;
if(Array.isArray(data61)){
const len7 = data61.length;
for(let i14=0; i14<len7; i14++){
if(typeof data61[i14] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/derived_from/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i15 = data61.length;
let j7;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data61[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j7 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/derived_from",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/derived_from",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.compatible_with !== undefined){
let data63 = data.compatible_with;
if(!data63 || typeof data63 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/compatible_with",keyword:"type",params:{type: schema84.properties.compatible_with.type}});
errors++;
}
if(Array.isArray(data63)){
const len8 = data63.length;
for(let i16=0; i16<len8; i16++){
if(typeof data63[i16] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/compatible_with/" + i16,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i17 = data63.length;
let j8;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data63[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j8 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/compatible_with",keyword:"uniqueItems",params:{i: i17, j: j8}});
errors++;
break;
}
indices5[item5] = i17;
}
}
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key10 in data63){
const _errs137 = errors;
if(typeof key10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/compatible_with",keyword:"type",params:{type: "string"},propertyName:key10});
errors++;
}
var valid39 = _errs137 === errors;
if(!valid39){
vErrors = added(vErrors, {instancePath:instancePath+"/compatible_with",keyword:"propertyNames",params:{propertyName: key10}});
errors++;
}
}
for(const key11 in data63){
if(!(validate229(data63[key11], instancePath+"/compatible_with/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate229.errors);
errors = vErrors.length;
}
}
}
}
if(data.expectation !== undefined){
let data66 = data.expectation;
if((typeof data66 !== "string") && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation",keyword:"type",params:{type: schema84.properties.expectation.type}});
errors++;
}
const _errs143 = errors;
let valid41 = true;
const _errs144 = errors;
if(typeof data66 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid2 = _errs144 === errors;
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs146 = errors;
if(!(((data66 === "expected") || (data66 === "compatible")) || (data66 === "unexpected"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation",keyword:"enum",params:{allowedValues: schema84.properties.expectation.then.enum}});
errors++;
}
var _valid2 = _errs146 === errors;
valid41 = _valid2;
}
if(!valid41){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key12 in data66){
if(!((key12 === "outcome") || (key12 === "factors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data66.outcome !== undefined){
let data67 = data66.outcome;
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data67 === "expected") || (data67 === "compatible")) || (data67 === "unexpected"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation/outcome",keyword:"enum",params:{allowedValues: schema84.properties.expectation.properties.outcome.enum}});
errors++;
}
}
if(data66.factors !== undefined){
let data68 = data66.factors;
if(typeof data68 === "string"){
if(func3(data68) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/expectation/factors",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expectation/factors",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.information_society_service !== undefined){
if(typeof data.information_society_service !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/information_society_service",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.child_directed !== undefined){
if(typeof data.child_directed !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/child_directed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.task_of_authority !== undefined){
if(typeof data.task_of_authority !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/task_of_authority",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ccpa !== undefined){
let data72 = data.ccpa;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key13 in data72){
if(!((((((key13 === "sale") || (key13 === "share")) || (key13 === "sensitive_use")) || (key13 === "infers_traits")) || (key13 === "observes_workers_or_students")) || (key13 === "sensitive_location"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data72.sale !== undefined){
if(typeof data72.sale !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sale",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data72.share !== undefined){
if(typeof data72.share !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/share",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data72.sensitive_use !== undefined){
let data75 = data72.sensitive_use;
if((typeof data75 !== "string") && (!(Array.isArray(data75)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_use",keyword:"type",params:{type: schema84.properties.ccpa.properties.sensitive_use.type}});
errors++;
}
const _errs167 = errors;
let valid44 = true;
const _errs168 = errors;
if(typeof data75 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid3 = _errs168 === errors;
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs170 = errors;
if(!((((((((((data75 === "m1") || (data75 === "m2")) || (data75 === "m3")) || (data75 === "m4")) || (data75 === "m5")) || (data75 === "m6")) || (data75 === "m7")) || (data75 === "m8")) || (data75 === "other")) || (data75 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_use",keyword:"enum",params:{allowedValues: schema84.properties.ccpa.properties.sensitive_use.then.enum}});
errors++;
}
var _valid3 = _errs170 === errors;
valid44 = _valid3;
}
if(!valid44){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_use",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data75)){
const len9 = data75.length;
for(let i18=0; i18<len9; i18++){
let data76 = data75[i18];
if(typeof data76 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_use/" + i18,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data76 === "m1") || (data76 === "m2")) || (data76 === "m3")) || (data76 === "m4")) || (data76 === "m5")) || (data76 === "m6")) || (data76 === "m7")) || (data76 === "m8")) || (data76 === "other")) || (data76 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_use/" + i18,keyword:"enum",params:{allowedValues: schema84.properties.ccpa.properties.sensitive_use.items.enum}});
errors++;
}
}
let i19 = data75.length;
let j9;
if(i19 > 1){
const indices6 = {};
for(;i19--;){
let item6 = data75[i19];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j9 = indices6[item6];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_use",keyword:"uniqueItems",params:{i: i19, j: j9}});
errors++;
break;
}
indices6[item6] = i19;
}
}
}
}
if(data72.infers_traits !== undefined){
if(typeof data72.infers_traits !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/infers_traits",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data72.observes_workers_or_students !== undefined){
if(typeof data72.observes_workers_or_students !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/observes_workers_or_students",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data72.sensitive_location !== undefined){
if(typeof data72.sensitive_location !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/sensitive_location",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
const schema103 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"retention.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"period":{"$ref":"common.schema.json#/$defs/duration"},"trigger":{"type":"string","enum":["collection","last_activity","last_order","last_contact","purchase","contract_end","employment_end","account_closure","invoice_date","request","decision","consent_withdrawn","end_of_year","event"]},"event":{"type":"string","minLength":1},"criteria":{"type":"string","minLength":1},"indefinite":{"type":"boolean"},"action":{"type":"string","enum":["delete","anonymise","archive","restrict"]},"because":{"type":"string","minLength":1},"law":{"$ref":"common.schema.json#/$defs/citation"},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate247(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema103.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate74(data.period, instancePath+"/period"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
let data2 = data.trigger;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/trigger",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((data2 === "collection") || (data2 === "last_activity")) || (data2 === "last_order")) || (data2 === "last_contact")) || (data2 === "purchase")) || (data2 === "contract_end")) || (data2 === "employment_end")) || (data2 === "account_closure")) || (data2 === "invoice_date")) || (data2 === "request")) || (data2 === "decision")) || (data2 === "consent_withdrawn")) || (data2 === "end_of_year")) || (data2 === "event"))){
vErrors = added(vErrors, {instancePath:instancePath+"/trigger",keyword:"enum",params:{allowedValues: schema103.properties.trigger.enum}});
errors++;
}
}
if(data.event !== undefined){
let data3 = data.event;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/event",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.indefinite !== undefined){
if(typeof data.indefinite !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/indefinite",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.action !== undefined){
let data6 = data.action;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data6 === "delete") || (data6 === "anonymise")) || (data6 === "archive")) || (data6 === "restrict"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema103.properties.action.enum}});
errors++;
}
}
if(data.because !== undefined){
let data7 = data.because;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/because",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/because",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.law !== undefined){
if(!(validate161(data.law, instancePath+"/law"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
const schema114 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"vendor.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"legal_name":{"type":"string","minLength":1},"for":{"type":"string","minLength":1},"role":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/role"}},"ccpa_role":{"type":"string","enum":["service_provider","contractor","third_party"]},"country":{"$ref":"common.schema.json#/$defs/country"},"locations":{"type":["string","array"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"remote_access":{"type":["string","array","object"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"receives":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"dpa":{"type":["string","object"],"format":"date","properties":{"signed":{"$ref":"common.schema.json#/$defs/date"},"url":{"$ref":"common.schema.json#/$defs/url"},"expires":{"$ref":"common.schema.json#/$defs/date"},"clauses":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","scope","instructions","confidentiality","security","subprocessors","rights_help","security_help","end_of_contract","audits"]},"items":{"type":"string","enum":["all","scope","instructions","confidentiality","security","subprocessors","rights_help","security_help","end_of_contract","audits"]},"uniqueItems":true},"covers":{"type":["array","object"],"items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true,"properties":{"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"subjects":{"type":"array","items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true}},"additionalProperties":false},"subprocessors":{"type":"string","enum":["general","specific","none"]},"change_notice":{"$ref":"common.schema.json#/$defs/duration"},"breach_notice_hours":{"type":"integer","minimum":0},"security_contact":{"type":"string","minLength":1}},"additionalProperties":false},"ccpa_contract":{"type":"object","properties":{"clauses":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","no_sale_or_share","specific_purposes","no_other_purpose","no_other_commercial_purpose","no_use_outside_relationship","same_protection","right_to_check","notice_if_unable","stop_and_fix","help_with_requests"]},"items":{"type":"string","enum":["all","no_sale_or_share","specific_purposes","no_other_purpose","no_other_commercial_purpose","no_use_outside_relationship","same_protection","right_to_check","notice_if_unable","stop_and_fix","help_with_requests"]},"uniqueItems":true},"certification":{"type":"boolean"},"monitoring":{"type":"boolean"},"third_party":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","specific_purposes","only_those_purposes","same_protection","right_to_check","stop_and_fix","notice_if_unable"]},"items":{"type":"string","enum":["all","specific_purposes","only_those_purposes","same_protection","right_to_check","stop_and_fix","notice_if_unable"]},"uniqueItems":true},"subcontractors_bound":{"type":"boolean"}},"additionalProperties":false},"arrangement":{"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/date"},"essence":{"type":"string","minLength":1},"url":{"$ref":"common.schema.json#/$defs/url"}},"additionalProperties":false},"transfers":{"$ref":"#/$defs/transfers"},"subprocessors":{"$ref":"#/$defs/subprocessors"},"certifications":{"type":["array","object"],"items":{"type":"string","enum":["iso27001","iso27701","iso42001","soc2_type1","soc2_type2","pci_dss","hitrust","csa_star","cyber_essentials","cyber_essentials_plus","c5","hds"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"type":"string","enum":["iso27001","iso27701","iso42001","soc2_type1","soc2_type2","pci_dss","hitrust","csa_star","cyber_essentials","cyber_essentials_plus","c5","hds","none"]},"additionalProperties":{"$ref":"#/$defs/certificate"}},"review":{"type":["string","object"],"format":"date","properties":{"last":{"$ref":"common.schema.json#/$defs/date"},"every":{"$ref":"common.schema.json#/$defs/duration"},"method":{"type":"string","enum":["questionnaire","audit","report","public_information"]},"risk":{"type":"string","enum":["low","medium","high"]}},"additionalProperties":false},"retention":{"$ref":"common.schema.json#/$defs/retention_use"},"own_purposes":{"type":["array","object"],"items":{"$ref":"common.schema.json#/$defs/purpose_kind"},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"uses_ai":{"type":"boolean"},"trains_on_our_data":{"type":"boolean"},"consideration":{"type":"string","enum":["none","money","other_value"]},"criticality":{"type":"string","enum":["low","medium","high"]},"exit_plan":{"type":"string","minLength":1},"contact":{"type":["string","object"],"minLength":1,"properties":{"requests":{"type":"string","minLength":1},"security":{"type":"string","minLength":1}},"additionalProperties":false},"since":{"$ref":"common.schema.json#/$defs/date"},"announced":{"$ref":"common.schema.json#/$defs/date"},"privacy_policy":{"$ref":"common.schema.json#/$defs/url"},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"$defs":{"role":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"properties":{"role":{"type":"string","enum":["processor","joint_controller","independent_controller","public_authority"]}},"additionalProperties":false},"transfer":{"type":["string","array","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"uniqueItems":true,"properties":{"mechanism":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"uniqueItems":true},"condition":{"type":"string","enum":["pipeda","appi","pipa","automated","organisation"]},"until":{"$ref":"common.schema.json#/$defs/date"},"fallback":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"properties":{"mechanism":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"signed":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"signed":{"$ref":"common.schema.json#/$defs/date"},"scc_version":{"type":"string","enum":["2021/914","2010/87","2004/915","2001/497"]},"scc_modules":{"type":"array","items":{"type":"integer","enum":[1,2,3,4]},"uniqueItems":true},"annexes":{"type":"array","items":{"type":"string","enum":["parties","description","authority","security","subprocessors"]},"uniqueItems":true},"measures":{"type":["array","object"],"items":{"type":"string","enum":["encryption_eea_keys","pseudonymisation","split_processing","contractual","organisational","none"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"derogation":{"type":"string","enum":["explicit_consent","contract","contract_in_interest","public_interest","legal_claims","vital_interests","public_register","compelling_legitimate_interests"]},"frequency":{"type":"string","enum":["once","occasional","systematic"]},"compelling":{"type":"array","items":{"type":"string","enum":["not_repetitive","limited_people","assessed","authority_informed","people_informed"]},"uniqueItems":true},"covers_hr":{"type":"boolean"},"sensitive_flagged":{"type":"boolean"}},"additionalProperties":false},"transfers":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"type":"string","pattern":"^(?:[A-Z]{2}(?:-[A-Z]{2})?(?:-[2-9])?|none)$"},"additionalProperties":{"$ref":"#/$defs/transfer"}},"subprocessor":{"type":"object","properties":{"name":{"type":"string","minLength":1},"vendor":{"type":"string"},"service":{"type":"string","minLength":1},"country":{"$ref":"common.schema.json#/$defs/country"},"locations":{"type":["string","array"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"remote_access":{"type":["string","array","object"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"authorised":{"type":"boolean"},"flow_down":{"type":"boolean"},"transfers":{"$ref":"#/$defs/transfers"},"subprocessors":{"$ref":"#/$defs/subprocessors"}},"additionalProperties":false},"subprocessors":{"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/subprocessor"}},"certificate":{"type":["string","object"],"format":"date","properties":{"expires":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false}}};
const schema116 = {"type":"string","maxLength":80,"format":"id"};
const formats92 = formats.id;
function validate274(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 80){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(!(formats92(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "id"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
const schema117 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"properties":{"role":{"type":"string","enum":["processor","joint_controller","independent_controller","public_authority"]}},"additionalProperties":false};
function validate276(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema117.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!((((data === "processor") || (data === "joint_controller")) || (data === "independent_controller")) || (data === "public_authority"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema117.then.enum}});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "role")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "processor") || (data0 === "joint_controller")) || (data0 === "independent_controller")) || (data0 === "public_authority"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema117.properties.role.enum}});
errors++;
}
}
}
validate276.errors = vErrors;
return errors === 0;
}
const schema124 = {"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"type":"string","pattern":"^(?:[A-Z]{2}(?:-[A-Z]{2})?(?:-[2-9])?|none)$"},"additionalProperties":{"$ref":"#/$defs/transfer"}};
const pattern15 = new RegExp("^(?:[A-Z]{2}(?:-[A-Z]{2})?(?:-[2-9])?|none)$", "u");
const schema125 = {"type":["string","array","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"uniqueItems":true,"properties":{"mechanism":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"uniqueItems":true},"condition":{"type":"string","enum":["pipeda","appi","pipa","automated","organisation"]},"until":{"$ref":"common.schema.json#/$defs/date"},"fallback":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"properties":{"mechanism":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"signed":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"signed":{"$ref":"common.schema.json#/$defs/date"},"scc_version":{"type":"string","enum":["2021/914","2010/87","2004/915","2001/497"]},"scc_modules":{"type":"array","items":{"type":"integer","enum":[1,2,3,4]},"uniqueItems":true},"annexes":{"type":"array","items":{"type":"string","enum":["parties","description","authority","security","subprocessors"]},"uniqueItems":true},"measures":{"type":["array","object"],"items":{"type":"string","enum":["encryption_eea_keys","pseudonymisation","split_processing","contractual","organisational","none"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"derogation":{"type":"string","enum":["explicit_consent","contract","contract_in_interest","public_interest","legal_claims","vital_interests","public_register","compelling_legitimate_interests"]},"frequency":{"type":"string","enum":["once","occasional","systematic"]},"compelling":{"type":"array","items":{"type":"string","enum":["not_repetitive","limited_people","assessed","authority_informed","people_informed"]},"uniqueItems":true},"covers_hr":{"type":"boolean"},"sensitive_flagged":{"type":"boolean"}},"additionalProperties":false};
function validate298(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema125.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!((((((((((((((((data === "adequacy") || (data === "dpf")) || (data === "scc")) || (data === "bcr")) || (data === "code_of_conduct")) || (data === "certification")) || (data === "adhoc_clauses")) || (data === "public_instrument")) || (data === "derogation")) || (data === "none")) || (data === "uk_adequacy")) || (data === "uk_bridge")) || (data === "idta")) || (data === "uk_addendum")) || (data === "uk_bcr")) || (data === "uk_exception"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema125.then.enum}});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data0 === "adequacy") || (data0 === "dpf")) || (data0 === "scc")) || (data0 === "bcr")) || (data0 === "code_of_conduct")) || (data0 === "certification")) || (data0 === "adhoc_clauses")) || (data0 === "public_instrument")) || (data0 === "derogation")) || (data0 === "none")) || (data0 === "uk_adequacy")) || (data0 === "uk_bridge")) || (data0 === "idta")) || (data0 === "uk_addendum")) || (data0 === "uk_bcr")) || (data0 === "uk_exception"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema125.items.enum}});
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mechanism !== undefined){
let data1 = data.mechanism;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism",keyword:"type",params:{type: schema125.properties.mechanism.type}});
errors++;
}
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!((((((((((((((((data1 === "adequacy") || (data1 === "dpf")) || (data1 === "scc")) || (data1 === "bcr")) || (data1 === "code_of_conduct")) || (data1 === "certification")) || (data1 === "adhoc_clauses")) || (data1 === "public_instrument")) || (data1 === "derogation")) || (data1 === "none")) || (data1 === "uk_adequacy")) || (data1 === "uk_bridge")) || (data1 === "idta")) || (data1 === "uk_addendum")) || (data1 === "uk_bcr")) || (data1 === "uk_exception"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism",keyword:"enum",params:{allowedValues: schema125.properties.mechanism.then.enum}});
errors++;
}
var _valid1 = _errs13 === errors;
valid5 = _valid1;
}
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data2 === "adequacy") || (data2 === "dpf")) || (data2 === "scc")) || (data2 === "bcr")) || (data2 === "code_of_conduct")) || (data2 === "certification")) || (data2 === "adhoc_clauses")) || (data2 === "public_instrument")) || (data2 === "derogation")) || (data2 === "none")) || (data2 === "uk_adequacy")) || (data2 === "uk_bridge")) || (data2 === "idta")) || (data2 === "uk_addendum")) || (data2 === "uk_bcr")) || (data2 === "uk_exception"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism/" + i2,keyword:"enum",params:{allowedValues: schema125.properties.mechanism.items.enum}});
errors++;
}
}
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data.condition !== undefined){
let data3 = data.condition;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/condition",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data3 === "pipeda") || (data3 === "appi")) || (data3 === "pipa")) || (data3 === "automated")) || (data3 === "organisation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/condition",keyword:"enum",params:{allowedValues: schema125.properties.condition.enum}});
errors++;
}
}
if(data.until !== undefined){
if(!(validate71(data.until, instancePath+"/until"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.fallback !== undefined){
let data5 = data.fallback;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",keyword:"type",params:{type: schema125.properties.fallback.type}});
errors++;
}
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(!((((((((((((((((data5 === "adequacy") || (data5 === "dpf")) || (data5 === "scc")) || (data5 === "bcr")) || (data5 === "code_of_conduct")) || (data5 === "certification")) || (data5 === "adhoc_clauses")) || (data5 === "public_instrument")) || (data5 === "derogation")) || (data5 === "none")) || (data5 === "uk_adequacy")) || (data5 === "uk_bridge")) || (data5 === "idta")) || (data5 === "uk_addendum")) || (data5 === "uk_bcr")) || (data5 === "uk_exception"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",keyword:"enum",params:{allowedValues: schema125.properties.fallback.then.enum}});
errors++;
}
var _valid2 = _errs24 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "mechanism") || (key1 === "signed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.mechanism !== undefined){
let data6 = data5.mechanism;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/mechanism",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data6 === "adequacy") || (data6 === "dpf")) || (data6 === "scc")) || (data6 === "bcr")) || (data6 === "code_of_conduct")) || (data6 === "certification")) || (data6 === "adhoc_clauses")) || (data6 === "public_instrument")) || (data6 === "derogation")) || (data6 === "none")) || (data6 === "uk_adequacy")) || (data6 === "uk_bridge")) || (data6 === "idta")) || (data6 === "uk_addendum")) || (data6 === "uk_bcr")) || (data6 === "uk_exception"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/mechanism",keyword:"enum",params:{allowedValues: schema125.properties.fallback.properties.mechanism.enum}});
errors++;
}
}
if(data5.signed !== undefined){
if(!(validate71(data5.signed, instancePath+"/fallback/signed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
}
if(data.signed !== undefined){
if(!(validate71(data.signed, instancePath+"/signed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scc_version !== undefined){
let data9 = data.scc_version;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scc_version",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "2021/914") || (data9 === "2010/87")) || (data9 === "2004/915")) || (data9 === "2001/497"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scc_version",keyword:"enum",params:{allowedValues: schema125.properties.scc_version.enum}});
errors++;
}
}
if(data.scc_modules !== undefined){
let data10 = data.scc_modules;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scc_modules/" + i4,keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((((data11 === 1) || (data11 === 2)) || (data11 === 3)) || (data11 === 4))){
vErrors = added(vErrors, {instancePath:instancePath+"/scc_modules/" + i4,keyword:"enum",params:{allowedValues: schema125.properties.scc_modules.items.enum}});
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data10[i5];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/scc_modules",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scc_modules",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.annexes !== undefined){
let data12 = data.annexes;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/annexes/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data13 === "parties") || (data13 === "description")) || (data13 === "authority")) || (data13 === "security")) || (data13 === "subprocessors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/annexes/" + i6,keyword:"enum",params:{allowedValues: schema125.properties.annexes.items.enum}});
errors++;
}
}
let i7 = data12.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data12[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/annexes",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/annexes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.measures !== undefined){
let data14 = data.measures;
if(!data14 || typeof data14 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"type",params:{type: schema125.properties.measures.type}});
errors++;
}
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i8=0; i8<len4; i8++){
let data15 = data14[i8];
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/measures/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data15 === "encryption_eea_keys") || (data15 === "pseudonymisation")) || (data15 === "split_processing")) || (data15 === "contractual")) || (data15 === "organisational")) || (data15 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/measures/" + i8,keyword:"enum",params:{allowedValues: schema125.properties.measures.items.enum}});
errors++;
}
}
let i9 = data14.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data14[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(key2 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data14.none !== undefined){
let data16 = data14.none;
if(typeof data16 === "string"){
if(func3(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/measures/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/measures/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.derogation !== undefined){
let data17 = data.derogation;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/derogation",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data17 === "explicit_consent") || (data17 === "contract")) || (data17 === "contract_in_interest")) || (data17 === "public_interest")) || (data17 === "legal_claims")) || (data17 === "vital_interests")) || (data17 === "public_register")) || (data17 === "compelling_legitimate_interests"))){
vErrors = added(vErrors, {instancePath:instancePath+"/derogation",keyword:"enum",params:{allowedValues: schema125.properties.derogation.enum}});
errors++;
}
}
if(data.frequency !== undefined){
let data18 = data.frequency;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "once") || (data18 === "occasional")) || (data18 === "systematic"))){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency",keyword:"enum",params:{allowedValues: schema125.properties.frequency.enum}});
errors++;
}
}
if(data.compelling !== undefined){
let data19 = data.compelling;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i10=0; i10<len5; i10++){
let data20 = data19[i10];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/compelling/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data20 === "not_repetitive") || (data20 === "limited_people")) || (data20 === "assessed")) || (data20 === "authority_informed")) || (data20 === "people_informed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/compelling/" + i10,keyword:"enum",params:{allowedValues: schema125.properties.compelling.items.enum}});
errors++;
}
}
let i11 = data19.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data19[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/compelling",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/compelling",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.covers_hr !== undefined){
if(typeof data.covers_hr !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/covers_hr",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.sensitive_flagged !== undefined){
if(typeof data.sensitive_flagged !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_flagged",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate298.errors = vErrors;
return errors === 0;
}
function validate297(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:[A-Z]{2}(?:-[A-Z]{2})?(?:-[2-9])?|none)$"},propertyName:key0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(key1 === "none")){
if(!(validate298(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate298.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
let data1 = data.none;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
const schema126 = {"type":"object","properties":{"none":{"type":"string","minLength":1}},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/subprocessor"}};
const schema128 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"vendor":{"type":"string"},"service":{"type":"string","minLength":1},"country":{"$ref":"common.schema.json#/$defs/country"},"locations":{"type":["string","array"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true},"remote_access":{"type":["string","array","object"],"format":"country","items":{"$ref":"common.schema.json#/$defs/country"},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"authorised":{"type":"boolean"},"flow_down":{"type":"boolean"},"transfers":{"$ref":"#/$defs/transfers"},"subprocessors":{"$ref":"#/$defs/subprocessors"}},"additionalProperties":false};
const wrapper0 = {validate: validate304};
function validate307(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema128.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vendor !== undefined){
if(typeof data.vendor !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/vendor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.service !== undefined){
let data2 = data.service;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/service",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, instancePath+"/country"))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.locations !== undefined){
let data4 = data.locations;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/locations",keyword:"type",params:{type: schema128.properties.locations.type}});
errors++;
}
if(typeof data4 === "string"){
if(!(formats0(data4))){
vErrors = added(vErrors, {instancePath:instancePath+"/locations",keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data4[i0], instancePath+"/locations/" + i0))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/locations",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
if(data.remote_access !== undefined){
let data6 = data.remote_access;
if((!data6 || typeof data6 != "object") && (typeof data6 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"type",params:{type: schema128.properties.remote_access.type}});
errors++;
}
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate55(data6[i2], instancePath+"/remote_access/" + i2))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer1;
}
}
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(key1 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.none !== undefined){
let data8 = data6.none;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.categories !== undefined){
let data9 = data.categories;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data9[i4], instancePath+"/categories/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data9[i5], data9[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.authorised !== undefined){
if(typeof data.authorised !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/authorised",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.flow_down !== undefined){
if(typeof data.flow_down !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/flow_down",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.transfers !== undefined){
if(!(validate297(data.transfers, instancePath+"/transfers"))){
vErrors = joined(vErrors, validate297.errors);
errors = vErrors.length;
}
}
if(data.subprocessors !== undefined){
if(!(wrapper0.validate(data.subprocessors, instancePath+"/subprocessors"))){
vErrors = joined(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
function validate304(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate82(key0, instancePath))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(key1 === "none")){
if(!(validate307(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate307.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
let data1 = data.none;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
const schema129 = {"type":["string","object"],"format":"date","properties":{"expires":{"$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false};
function validate315(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema129.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats8(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "expires")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.expires !== undefined){
if(!(validate71(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
validate315.errors = vErrors;
return errors === 0;
}
function validate271(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema114.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.legal_name !== undefined){
let data1 = data.legal_name;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/legal_name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/legal_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.for !== undefined){
let data2 = data.for;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/for",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: schema114.properties.role.type}});
errors++;
}
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!((((data3 === "processor") || (data3 === "joint_controller")) || (data3 === "independent_controller")) || (data3 === "public_authority"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema114.properties.role.then.enum}});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs13 = errors;
if(!(validate274(key1, instancePath+"/role"))){
vErrors = joined(vErrors, validate274.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
if(!(validate276(data3[key2], instancePath+"/role/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
}
}
if(data.ccpa_role !== undefined){
let data5 = data.ccpa_role;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "service_provider") || (data5 === "contractor")) || (data5 === "third_party"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_role",keyword:"enum",params:{allowedValues: schema114.properties.ccpa_role.enum}});
errors++;
}
}
if(data.country !== undefined){
if(!(validate55(data.country, instancePath+"/country"))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.locations !== undefined){
let data7 = data.locations;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/locations",keyword:"type",params:{type: schema114.properties.locations.type}});
errors++;
}
if(typeof data7 === "string"){
if(!(formats0(data7))){
vErrors = added(vErrors, {instancePath:instancePath+"/locations",keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data7[i0], instancePath+"/locations/" + i0))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/locations",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
if(data.remote_access !== undefined){
let data9 = data.remote_access;
if((!data9 || typeof data9 != "object") && (typeof data9 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"type",params:{type: schema114.properties.remote_access.type}});
errors++;
}
if(typeof data9 === "string"){
if(!(formats0(data9))){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(!(validate55(data9[i2], instancePath+"/remote_access/" + i2))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data9[i3], data9[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer1;
}
}
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!(key3 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.none !== undefined){
let data11 = data9.none;
if(typeof data11 === "string"){
if(func3(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/remote_access/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.receives !== undefined){
let data12 = data.receives;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data12[i4], instancePath+"/receives/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data12.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data12[i5], data12[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/receives",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/receives",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dpa !== undefined){
let data14 = data.dpa;
if((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa",keyword:"type",params:{type: schema114.properties.dpa.type}});
errors++;
}
if(typeof data14 === "string"){
if(!(formats8(data14))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa",keyword:"format",params:{format: "date"}});
errors++;
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!(func1.call(schema114.properties.dpa.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data14.signed !== undefined){
if(!(validate71(data14.signed, instancePath+"/dpa/signed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data14.url !== undefined){
if(!(validate60(data14.url, instancePath+"/dpa/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data14.expires !== undefined){
if(!(validate71(data14.expires, instancePath+"/dpa/expires"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data14.clauses !== undefined){
let data18 = data14.clauses;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/clauses",keyword:"type",params:{type: schema114.properties.dpa.properties.clauses.type}});
errors++;
}
const _errs39 = errors;
let valid15 = true;
const _errs40 = errors;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs42 = errors;
if(!((((((((((data18 === "all") || (data18 === "scope")) || (data18 === "instructions")) || (data18 === "confidentiality")) || (data18 === "security")) || (data18 === "subprocessors")) || (data18 === "rights_help")) || (data18 === "security_help")) || (data18 === "end_of_contract")) || (data18 === "audits"))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/clauses",keyword:"enum",params:{allowedValues: schema114.properties.dpa.properties.clauses.then.enum}});
errors++;
}
var _valid1 = _errs42 === errors;
valid15 = _valid1;
}
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/clauses",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i6=0; i6<len3; i6++){
let data19 = data18[i6];
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/clauses/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data19 === "all") || (data19 === "scope")) || (data19 === "instructions")) || (data19 === "confidentiality")) || (data19 === "security")) || (data19 === "subprocessors")) || (data19 === "rights_help")) || (data19 === "security_help")) || (data19 === "end_of_contract")) || (data19 === "audits"))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/clauses/" + i6,keyword:"enum",params:{allowedValues: schema114.properties.dpa.properties.clauses.items.enum}});
errors++;
}
}
let i7 = data18.length;
let j3;
if(i7 > 1){
const indices0 = {};
for(;i7--;){
let item0 = data18[i7];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j3 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/clauses",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices0[item0] = i7;
}
}
}
}
if(data14.covers !== undefined){
let data20 = data14.covers;
if(!data20 || typeof data20 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers",keyword:"type",params:{type: schema114.properties.dpa.properties.covers.type}});
errors++;
}
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i8=0; i8<len4; i8++){
if(!(validate84(data20[i8], instancePath+"/dpa/covers/" + i8))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i9 = data20.length;
let j4;
if(i9 > 1){
outer3:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data20[i9], data20[j4])){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break outer3;
}
}
}
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!(((key5 === "categories") || (key5 === "subjects")) || (key5 === "purposes"))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data20.categories !== undefined){
let data22 = data20.categories;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i10=0; i10<len5; i10++){
if(!(validate84(data22[i10], instancePath+"/dpa/covers/categories/" + i10))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i11 = data22.length;
let j5;
if(i11 > 1){
outer4:
for(;i11--;){
for(j5 = i11; j5--;){
if(func0(data22[i11], data22[j5])){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/categories",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break outer4;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/categories",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data20.subjects !== undefined){
let data24 = data20.subjects;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i12=0; i12<len6; i12++){
if(!(validate84(data24[i12], instancePath+"/dpa/covers/subjects/" + i12))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i13 = data24.length;
let j6;
if(i13 > 1){
outer5:
for(;i13--;){
for(j6 = i13; j6--;){
if(func0(data24[i13], data24[j6])){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/subjects",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break outer5;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/subjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data20.purposes !== undefined){
let data26 = data20.purposes;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i14=0; i14<len7; i14++){
if(typeof data26[i14] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/purposes/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i15 = data26.length;
let j7;
if(i15 > 1){
const indices1 = {};
for(;i15--;){
let item1 = data26[i15];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j7 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/purposes",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices1[item1] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/covers/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data14.subprocessors !== undefined){
let data28 = data14.subprocessors;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/subprocessors",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data28 === "general") || (data28 === "specific")) || (data28 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/subprocessors",keyword:"enum",params:{allowedValues: schema114.properties.dpa.properties.subprocessors.enum}});
errors++;
}
}
if(data14.change_notice !== undefined){
if(!(validate74(data14.change_notice, instancePath+"/dpa/change_notice"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data14.breach_notice_hours !== undefined){
let data30 = data14.breach_notice_hours;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/breach_notice_hours",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/breach_notice_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data14.security_contact !== undefined){
let data31 = data14.security_contact;
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/security_contact",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpa/security_contact",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ccpa_contract !== undefined){
let data32 = data.ccpa_contract;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
if(!(((((key6 === "clauses") || (key6 === "certification")) || (key6 === "monitoring")) || (key6 === "third_party")) || (key6 === "subcontractors_bound"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data32.clauses !== undefined){
let data33 = data32.clauses;
if((typeof data33 !== "string") && (!(Array.isArray(data33)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/clauses",keyword:"type",params:{type: schema114.properties.ccpa_contract.properties.clauses.type}});
errors++;
}
const _errs71 = errors;
let valid33 = true;
const _errs72 = errors;
if(typeof data33 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid2 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs74 = errors;
if(!(((((((((((data33 === "all") || (data33 === "no_sale_or_share")) || (data33 === "specific_purposes")) || (data33 === "no_other_purpose")) || (data33 === "no_other_commercial_purpose")) || (data33 === "no_use_outside_relationship")) || (data33 === "same_protection")) || (data33 === "right_to_check")) || (data33 === "notice_if_unable")) || (data33 === "stop_and_fix")) || (data33 === "help_with_requests"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/clauses",keyword:"enum",params:{allowedValues: schema114.properties.ccpa_contract.properties.clauses.then.enum}});
errors++;
}
var _valid2 = _errs74 === errors;
valid33 = _valid2;
}
if(!valid33){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/clauses",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data33)){
const len8 = data33.length;
for(let i16=0; i16<len8; i16++){
let data34 = data33[i16];
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/clauses/" + i16,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data34 === "all") || (data34 === "no_sale_or_share")) || (data34 === "specific_purposes")) || (data34 === "no_other_purpose")) || (data34 === "no_other_commercial_purpose")) || (data34 === "no_use_outside_relationship")) || (data34 === "same_protection")) || (data34 === "right_to_check")) || (data34 === "notice_if_unable")) || (data34 === "stop_and_fix")) || (data34 === "help_with_requests"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/clauses/" + i16,keyword:"enum",params:{allowedValues: schema114.properties.ccpa_contract.properties.clauses.items.enum}});
errors++;
}
}
let i17 = data33.length;
let j8;
if(i17 > 1){
const indices2 = {};
for(;i17--;){
let item2 = data33[i17];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j8 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/clauses",keyword:"uniqueItems",params:{i: i17, j: j8}});
errors++;
break;
}
indices2[item2] = i17;
}
}
}
}
if(data32.certification !== undefined){
if(typeof data32.certification !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/certification",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data32.monitoring !== undefined){
if(typeof data32.monitoring !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/monitoring",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data32.third_party !== undefined){
let data37 = data32.third_party;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/third_party",keyword:"type",params:{type: schema114.properties.ccpa_contract.properties.third_party.type}});
errors++;
}
const _errs83 = errors;
let valid37 = true;
const _errs84 = errors;
if(typeof data37 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid3 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs86 = errors;
if(!(((((((data37 === "all") || (data37 === "specific_purposes")) || (data37 === "only_those_purposes")) || (data37 === "same_protection")) || (data37 === "right_to_check")) || (data37 === "stop_and_fix")) || (data37 === "notice_if_unable"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/third_party",keyword:"enum",params:{allowedValues: schema114.properties.ccpa_contract.properties.third_party.then.enum}});
errors++;
}
var _valid3 = _errs86 === errors;
valid37 = _valid3;
}
if(!valid37){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/third_party",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data37)){
const len9 = data37.length;
for(let i18=0; i18<len9; i18++){
let data38 = data37[i18];
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/third_party/" + i18,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data38 === "all") || (data38 === "specific_purposes")) || (data38 === "only_those_purposes")) || (data38 === "same_protection")) || (data38 === "right_to_check")) || (data38 === "stop_and_fix")) || (data38 === "notice_if_unable"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/third_party/" + i18,keyword:"enum",params:{allowedValues: schema114.properties.ccpa_contract.properties.third_party.items.enum}});
errors++;
}
}
let i19 = data37.length;
let j9;
if(i19 > 1){
const indices3 = {};
for(;i19--;){
let item3 = data37[i19];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j9 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/third_party",keyword:"uniqueItems",params:{i: i19, j: j9}});
errors++;
break;
}
indices3[item3] = i19;
}
}
}
}
if(data32.subcontractors_bound !== undefined){
if(typeof data32.subcontractors_bound !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract/subcontractors_bound",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_contract",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.arrangement !== undefined){
let data40 = data.arrangement;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key7 in data40){
if(!(((key7 === "date") || (key7 === "essence")) || (key7 === "url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/arrangement",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data40.date !== undefined){
if(!(validate71(data40.date, instancePath+"/arrangement/date"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data40.essence !== undefined){
let data42 = data40.essence;
if(typeof data42 === "string"){
if(func3(data42) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/arrangement/essence",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/arrangement/essence",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data40.url !== undefined){
if(!(validate60(data40.url, instancePath+"/arrangement/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/arrangement",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.transfers !== undefined){
if(!(validate297(data.transfers, instancePath+"/transfers"))){
vErrors = joined(vErrors, validate297.errors);
errors = vErrors.length;
}
}
if(data.subprocessors !== undefined){
if(!(validate304(data.subprocessors, instancePath+"/subprocessors"))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
}
if(data.certifications !== undefined){
let data46 = data.certifications;
if(!data46 || typeof data46 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications",keyword:"type",params:{type: schema114.properties.certifications.type}});
errors++;
}
if(Array.isArray(data46)){
const len10 = data46.length;
for(let i20=0; i20<len10; i20++){
let data47 = data46[i20];
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications/" + i20,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data47 === "iso27001") || (data47 === "iso27701")) || (data47 === "iso42001")) || (data47 === "soc2_type1")) || (data47 === "soc2_type2")) || (data47 === "pci_dss")) || (data47 === "hitrust")) || (data47 === "csa_star")) || (data47 === "cyber_essentials")) || (data47 === "cyber_essentials_plus")) || (data47 === "c5")) || (data47 === "hds"))){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications/" + i20,keyword:"enum",params:{allowedValues: schema114.properties.certifications.items.enum}});
errors++;
}
}
let i21 = data46.length;
let j10;
if(i21 > 1){
const indices4 = {};
for(;i21--;){
let item4 = data46[i21];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j10 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/certifications",keyword:"uniqueItems",params:{i: i21, j: j10}});
errors++;
break;
}
indices4[item4] = i21;
}
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
const _errs104 = errors;
if(typeof key8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications",keyword:"type",params:{type: "string"},propertyName:key8});
errors++;
}
if(!(((((((((((((key8 === "iso27001") || (key8 === "iso27701")) || (key8 === "iso42001")) || (key8 === "soc2_type1")) || (key8 === "soc2_type2")) || (key8 === "pci_dss")) || (key8 === "hitrust")) || (key8 === "csa_star")) || (key8 === "cyber_essentials")) || (key8 === "cyber_essentials_plus")) || (key8 === "c5")) || (key8 === "hds")) || (key8 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications",keyword:"enum",params:{allowedValues: schema114.properties.certifications.propertyNames.enum},propertyName:key8});
errors++;
}
var valid45 = _errs104 === errors;
if(!valid45){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications",keyword:"propertyNames",params:{propertyName: key8}});
errors++;
}
}
for(const key9 in data46){
if(!(key9 === "none")){
if(!(validate315(data46[key9], instancePath+"/certifications/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate315.errors);
errors = vErrors.length;
}
}
}
if(data46.none !== undefined){
let data49 = data46.none;
if(typeof data49 === "string"){
if(func3(data49) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/certifications/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/certifications/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.review !== undefined){
let data50 = data.review;
if((typeof data50 !== "string") && (!(data50 && typeof data50 == "object" && !Array.isArray(data50)))){
vErrors = added(vErrors, {instancePath:instancePath+"/review",keyword:"type",params:{type: schema114.properties.review.type}});
errors++;
}
if(typeof data50 === "string"){
if(!(formats8(data50))){
vErrors = added(vErrors, {instancePath:instancePath+"/review",keyword:"format",params:{format: "date"}});
errors++;
}
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 in data50){
if(!((((key10 === "last") || (key10 === "every")) || (key10 === "method")) || (key10 === "risk"))){
vErrors = added(vErrors, {instancePath:instancePath+"/review",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data50.last !== undefined){
if(!(validate71(data50.last, instancePath+"/review/last"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data50.every !== undefined){
if(!(validate74(data50.every, instancePath+"/review/every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data50.method !== undefined){
let data53 = data50.method;
if(typeof data53 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/review/method",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data53 === "questionnaire") || (data53 === "audit")) || (data53 === "report")) || (data53 === "public_information"))){
vErrors = added(vErrors, {instancePath:instancePath+"/review/method",keyword:"enum",params:{allowedValues: schema114.properties.review.properties.method.enum}});
errors++;
}
}
if(data50.risk !== undefined){
let data54 = data50.risk;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/review/risk",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data54 === "low") || (data54 === "medium")) || (data54 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/review/risk",keyword:"enum",params:{allowedValues: schema114.properties.review.properties.risk.enum}});
errors++;
}
}
}
}
if(data.retention !== undefined){
if(!(validate158(data.retention, instancePath+"/retention"))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data.own_purposes !== undefined){
let data56 = data.own_purposes;
if(!data56 || typeof data56 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/own_purposes",keyword:"type",params:{type: schema114.properties.own_purposes.type}});
errors++;
}
if(Array.isArray(data56)){
const len11 = data56.length;
for(let i22=0; i22<len11; i22++){
if(!(validate204(data56[i22], instancePath+"/own_purposes/" + i22))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
let i23 = data56.length;
let j11;
if(i23 > 1){
outer6:
for(;i23--;){
for(j11 = i23; j11--;){
if(func0(data56[i23], data56[j11])){
vErrors = added(vErrors, {instancePath:instancePath+"/own_purposes",keyword:"uniqueItems",params:{i: i23, j: j11}});
errors++;
break outer6;
}
}
}
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key11 in data56){
if(!(key11 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/own_purposes",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data56.none !== undefined){
let data58 = data56.none;
if(typeof data58 === "string"){
if(func3(data58) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/own_purposes/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/own_purposes/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.uses_ai !== undefined){
if(typeof data.uses_ai !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/uses_ai",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.trains_on_our_data !== undefined){
if(typeof data.trains_on_our_data !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/trains_on_our_data",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.consideration !== undefined){
let data61 = data.consideration;
if(typeof data61 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/consideration",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data61 === "none") || (data61 === "money")) || (data61 === "other_value"))){
vErrors = added(vErrors, {instancePath:instancePath+"/consideration",keyword:"enum",params:{allowedValues: schema114.properties.consideration.enum}});
errors++;
}
}
if(data.criticality !== undefined){
let data62 = data.criticality;
if(typeof data62 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/criticality",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data62 === "low") || (data62 === "medium")) || (data62 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/criticality",keyword:"enum",params:{allowedValues: schema114.properties.criticality.enum}});
errors++;
}
}
if(data.exit_plan !== undefined){
let data63 = data.exit_plan;
if(typeof data63 === "string"){
if(func3(data63) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exit_plan",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exit_plan",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contact !== undefined){
let data64 = data.contact;
if((typeof data64 !== "string") && (!(data64 && typeof data64 == "object" && !Array.isArray(data64)))){
vErrors = added(vErrors, {instancePath:instancePath+"/contact",keyword:"type",params:{type: schema114.properties.contact.type}});
errors++;
}
if(typeof data64 === "string"){
if(func3(data64) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/contact",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key12 in data64){
if(!((key12 === "requests") || (key12 === "security"))){
vErrors = added(vErrors, {instancePath:instancePath+"/contact",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data64.requests !== undefined){
let data65 = data64.requests;
if(typeof data65 === "string"){
if(func3(data65) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/contact/requests",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contact/requests",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.security !== undefined){
let data66 = data64.security;
if(typeof data66 === "string"){
if(func3(data66) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/contact/security",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contact/security",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.since !== undefined){
if(!(validate71(data.since, instancePath+"/since"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.announced !== undefined){
if(!(validate71(data.announced, instancePath+"/announced"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.privacy_policy !== undefined){
if(!(validate60(data.privacy_policy, instancePath+"/privacy_policy"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
const schema139 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"consent.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"mechanism":{"type":"string","enum":["unticked_box","button","toggle","signature","oral_recorded","preticked","silence","continued_use","scroll","opt_out"]},"explicit":{"type":"boolean"},"double_opt_in":{"type":"boolean"},"wording":{"type":"string","minLength":1},"version":{"type":["string","number"]},"languages":{"type":"array","items":{"$ref":"common.schema.json#/$defs/language"},"uniqueItems":true},"granular":{"type":"boolean"},"bundled_with_terms":{"type":"boolean"},"required_for_service":{"type":"boolean"},"freely_given":{"type":"string","minLength":1},"risks_informed":{"type":"boolean"},"named_controllers":{"type":"array","items":{"type":"string"},"uniqueItems":true},"steps":{"type":"integer","minimum":0},"record":{"type":["array","object"],"items":{"type":"string","enum":["who","when","how","version"]},"uniqueItems":true,"properties":{"what":{"type":"array","items":{"type":"string","enum":["who","when","how","version"]},"uniqueItems":true},"asset":{"type":"string"},"retention":{"$ref":"common.schema.json#/$defs/retention_use"}},"additionalProperties":false},"withdrawal":{"type":"object","properties":{"method":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["link","button","settings","banner","reply","email","web_form","phone","post","in_person"]},"items":{"type":"string","enum":["link","button","settings","banner","reply","email","web_form","phone","post","in_person"]},"uniqueItems":true},"where":{"type":"string","minLength":1},"url":{"$ref":"common.schema.json#/$defs/url"},"steps":{"type":"integer","minimum":0}},"additionalProperties":false},"on_withdrawal":{"type":"string","enum":["delete","anonymise","restrict","keep"]},"ui":{"type":"object","properties":{"reject":{"type":"string","enum":["same_layer","second_layer","settings","none"]},"withdrawal_link":{"type":"string","enum":["footer","icon","menu","policy_only","none"]},"choice_kept":{"$ref":"common.schema.json#/$defs/duration"},"refusal_kept":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"refresh_every":{"$ref":"common.schema.json#/$defs/duration"},"last_refreshed":{"$ref":"common.schema.json#/$defs/date"},"age_gate":{"type":"object","properties":{"none":{"type":"string","minLength":1},"min_age":{"type":"integer","minimum":0,"maximum":30},"verification":{"type":"string","enum":["self_declaration","email_parent","payment_card","id_document","age_estimation"]},"parental_consent":{"type":"boolean"}},"additionalProperties":false},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate344(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema139.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.purposes !== undefined){
let data1 = data.purposes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mechanism !== undefined){
let data3 = data.mechanism;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data3 === "unticked_box") || (data3 === "button")) || (data3 === "toggle")) || (data3 === "signature")) || (data3 === "oral_recorded")) || (data3 === "preticked")) || (data3 === "silence")) || (data3 === "continued_use")) || (data3 === "scroll")) || (data3 === "opt_out"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mechanism",keyword:"enum",params:{allowedValues: schema139.properties.mechanism.enum}});
errors++;
}
}
if(data.explicit !== undefined){
if(typeof data.explicit !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/explicit",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.double_opt_in !== undefined){
if(typeof data.double_opt_in !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/double_opt_in",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.wording !== undefined){
let data6 = data.wording;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/wording",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/wording",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data7 = data.version;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: schema139.properties.version.type}});
errors++;
}
}
if(data.languages !== undefined){
let data8 = data.languages;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
if(!(validate62(data8[i2], instancePath+"/languages/" + i2))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data8[i3], data8[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.granular !== undefined){
if(typeof data.granular !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/granular",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.bundled_with_terms !== undefined){
if(typeof data.bundled_with_terms !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/bundled_with_terms",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.required_for_service !== undefined){
if(typeof data.required_for_service !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/required_for_service",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.freely_given !== undefined){
let data13 = data.freely_given;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/freely_given",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/freely_given",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.risks_informed !== undefined){
if(typeof data.risks_informed !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/risks_informed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.named_controllers !== undefined){
let data15 = data.named_controllers;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
if(typeof data15[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/named_controllers/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data15.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data15[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/named_controllers",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/named_controllers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.steps !== undefined){
let data17 = data.steps;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/steps",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/steps",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.record !== undefined){
let data18 = data.record;
if(!data18 || typeof data18 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/record",keyword:"type",params:{type: schema139.properties.record.type}});
errors++;
}
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i6=0; i6<len3; i6++){
let data19 = data18[i6];
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/record/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data19 === "who") || (data19 === "when")) || (data19 === "how")) || (data19 === "version"))){
vErrors = added(vErrors, {instancePath:instancePath+"/record/" + i6,keyword:"enum",params:{allowedValues: schema139.properties.record.items.enum}});
errors++;
}
}
let i7 = data18.length;
let j3;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data18[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/record",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices2[item2] = i7;
}
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key1 in data18){
if(!(((key1 === "what") || (key1 === "asset")) || (key1 === "retention"))){
vErrors = added(vErrors, {instancePath:instancePath+"/record",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data18.what !== undefined){
let data20 = data18.what;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i8=0; i8<len4; i8++){
let data21 = data20[i8];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/record/what/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data21 === "who") || (data21 === "when")) || (data21 === "how")) || (data21 === "version"))){
vErrors = added(vErrors, {instancePath:instancePath+"/record/what/" + i8,keyword:"enum",params:{allowedValues: schema139.properties.record.properties.what.items.enum}});
errors++;
}
}
let i9 = data20.length;
let j4;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data20[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/record/what",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/record/what",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data18.asset !== undefined){
if(typeof data18.asset !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/record/asset",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.retention !== undefined){
if(!(validate158(data18.retention, instancePath+"/record/retention"))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
}
}
if(data.withdrawal !== undefined){
let data24 = data.withdrawal;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
if(!((((key2 === "method") || (key2 === "where")) || (key2 === "url")) || (key2 === "steps"))){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data24.method !== undefined){
let data25 = data24.method;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/method",keyword:"type",params:{type: schema139.properties.withdrawal.properties.method.type}});
errors++;
}
const _errs53 = errors;
let valid18 = true;
const _errs54 = errors;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs56 = errors;
if(!((((((((((data25 === "link") || (data25 === "button")) || (data25 === "settings")) || (data25 === "banner")) || (data25 === "reply")) || (data25 === "email")) || (data25 === "web_form")) || (data25 === "phone")) || (data25 === "post")) || (data25 === "in_person"))){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/method",keyword:"enum",params:{allowedValues: schema139.properties.withdrawal.properties.method.then.enum}});
errors++;
}
var _valid0 = _errs56 === errors;
valid18 = _valid0;
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/method",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i10=0; i10<len5; i10++){
let data26 = data25[i10];
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/method/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data26 === "link") || (data26 === "button")) || (data26 === "settings")) || (data26 === "banner")) || (data26 === "reply")) || (data26 === "email")) || (data26 === "web_form")) || (data26 === "phone")) || (data26 === "post")) || (data26 === "in_person"))){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/method/" + i10,keyword:"enum",params:{allowedValues: schema139.properties.withdrawal.properties.method.items.enum}});
errors++;
}
}
let i11 = data25.length;
let j5;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data25[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/method",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices4[item4] = i11;
}
}
}
}
if(data24.where !== undefined){
let data27 = data24.where;
if(typeof data27 === "string"){
if(func3(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/where",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/where",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.url !== undefined){
if(!(validate60(data24.url, instancePath+"/withdrawal/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data24.steps !== undefined){
let data29 = data24.steps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/steps",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal/steps",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawal",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.on_withdrawal !== undefined){
let data30 = data.on_withdrawal;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/on_withdrawal",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data30 === "delete") || (data30 === "anonymise")) || (data30 === "restrict")) || (data30 === "keep"))){
vErrors = added(vErrors, {instancePath:instancePath+"/on_withdrawal",keyword:"enum",params:{allowedValues: schema139.properties.on_withdrawal.enum}});
errors++;
}
}
if(data.ui !== undefined){
let data31 = data.ui;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key3 in data31){
if(!((((key3 === "reject") || (key3 === "withdrawal_link")) || (key3 === "choice_kept")) || (key3 === "refusal_kept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ui",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data31.reject !== undefined){
let data32 = data31.reject;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/reject",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data32 === "same_layer") || (data32 === "second_layer")) || (data32 === "settings")) || (data32 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/reject",keyword:"enum",params:{allowedValues: schema139.properties.ui.properties.reject.enum}});
errors++;
}
}
if(data31.withdrawal_link !== undefined){
let data33 = data31.withdrawal_link;
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/withdrawal_link",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data33 === "footer") || (data33 === "icon")) || (data33 === "menu")) || (data33 === "policy_only")) || (data33 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ui/withdrawal_link",keyword:"enum",params:{allowedValues: schema139.properties.ui.properties.withdrawal_link.enum}});
errors++;
}
}
if(data31.choice_kept !== undefined){
if(!(validate74(data31.choice_kept, instancePath+"/ui/choice_kept"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data31.refusal_kept !== undefined){
if(!(validate74(data31.refusal_kept, instancePath+"/ui/refusal_kept"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ui",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.refresh_every !== undefined){
if(!(validate74(data.refresh_every, instancePath+"/refresh_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.last_refreshed !== undefined){
if(!(validate71(data.last_refreshed, instancePath+"/last_refreshed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.age_gate !== undefined){
let data38 = data.age_gate;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key4 in data38){
if(!((((key4 === "none") || (key4 === "min_age")) || (key4 === "verification")) || (key4 === "parental_consent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data38.none !== undefined){
let data39 = data38.none;
if(typeof data39 === "string"){
if(func3(data39) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data38.min_age !== undefined){
let data40 = data38.min_age;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/min_age",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 30 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/min_age",keyword:"maximum",params:{comparison: "<=", limit: 30}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/min_age",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data38.verification !== undefined){
let data41 = data38.verification;
if(typeof data41 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/verification",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data41 === "self_declaration") || (data41 === "email_parent")) || (data41 === "payment_card")) || (data41 === "id_document")) || (data41 === "age_estimation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/verification",keyword:"enum",params:{allowedValues: schema139.properties.age_gate.properties.verification.enum}});
errors++;
}
}
if(data38.parental_consent !== undefined){
if(typeof data38.parental_consent !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate/parental_consent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/age_gate",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
const schema153 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"cookie.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"names":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"provider":{"type":"string","if":{"enum":["self"]},"then":{"enum":["self"]}},"does":{"type":"string","minLength":1},"serves":{"type":"string"},"category":{"type":"string","enum":["necessary","functional","analytics","advertising","social"]},"duration":{"type":["string","object"],"pattern":"^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$","properties":{"kind":{"type":"string","enum":["session","persistent","fixed"]},"period":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"party":{"type":"string","enum":["first","third"]},"kind":{"type":"string","enum":["cookie","local_storage","pixel","sdk","fingerprint","etag"]},"exempt_because":{"type":"string","enum":["transmission","strictly_necessary","audience_measurement_fr","uk_statistical","uk_appearance","uk_emergency"]},"exempt_conditions":{"type":"array","items":{"type":"string","enum":["sole_purpose","first_party_only","no_cross_site","no_sharing","anonymous_statistics","informed","can_object"]},"uniqueItems":true},"before_consent":{"type":"boolean"},"data":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"data_kept":{"$ref":"common.schema.json#/$defs/duration"},"read_by":{"type":"array","items":{"type":"string"},"uniqueItems":true},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
const pattern19 = new RegExp("^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$", "u");
function validate376(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema153.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined){
let data1 = data.names;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/names/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/names",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(data3 === "self")){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(!(data3 === "self")){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",keyword:"enum",params:{allowedValues: schema153.properties.provider.then.enum}});
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
}
if(data.does !== undefined){
let data4 = data.does;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/does",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/does",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serves !== undefined){
if(typeof data.serves !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/serves",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.category !== undefined){
let data6 = data.category;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/category",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "necessary") || (data6 === "functional")) || (data6 === "analytics")) || (data6 === "advertising")) || (data6 === "social"))){
vErrors = added(vErrors, {instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema153.properties.category.enum}});
errors++;
}
}
if(data.duration !== undefined){
let data7 = data.duration;
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/duration",keyword:"type",params:{type: schema153.properties.duration.type}});
errors++;
}
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/duration",keyword:"pattern",params:{pattern: "^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$"}});
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "kind") || (key1 === "period"))){
vErrors = added(vErrors, {instancePath:instancePath+"/duration",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.kind !== undefined){
let data8 = data7.kind;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/duration/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "session") || (data8 === "persistent")) || (data8 === "fixed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/duration/kind",keyword:"enum",params:{allowedValues: schema153.properties.duration.properties.kind.enum}});
errors++;
}
}
if(data7.period !== undefined){
if(!(validate74(data7.period, instancePath+"/duration/period"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
}
if(data.party !== undefined){
let data10 = data.party;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "first") || (data10 === "third"))){
vErrors = added(vErrors, {instancePath:instancePath+"/party",keyword:"enum",params:{allowedValues: schema153.properties.party.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data11 = data.kind;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data11 === "cookie") || (data11 === "local_storage")) || (data11 === "pixel")) || (data11 === "sdk")) || (data11 === "fingerprint")) || (data11 === "etag"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema153.properties.kind.enum}});
errors++;
}
}
if(data.exempt_because !== undefined){
let data12 = data.exempt_because;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exempt_because",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data12 === "transmission") || (data12 === "strictly_necessary")) || (data12 === "audience_measurement_fr")) || (data12 === "uk_statistical")) || (data12 === "uk_appearance")) || (data12 === "uk_emergency"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exempt_because",keyword:"enum",params:{allowedValues: schema153.properties.exempt_because.enum}});
errors++;
}
}
if(data.exempt_conditions !== undefined){
let data13 = data.exempt_conditions;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exempt_conditions/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data14 === "sole_purpose") || (data14 === "first_party_only")) || (data14 === "no_cross_site")) || (data14 === "no_sharing")) || (data14 === "anonymous_statistics")) || (data14 === "informed")) || (data14 === "can_object"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exempt_conditions/" + i2,keyword:"enum",params:{allowedValues: schema153.properties.exempt_conditions.items.enum}});
errors++;
}
}
let i3 = data13.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data13[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/exempt_conditions",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exempt_conditions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.before_consent !== undefined){
if(typeof data.before_consent !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/before_consent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.data !== undefined){
let data16 = data.data;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data16[i4], instancePath+"/data/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data16.length;
let j2;
if(i5 > 1){
outer0:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data16[i5], data16[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/data",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.data_kept !== undefined){
if(!(validate74(data.data_kept, instancePath+"/data_kept"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.read_by !== undefined){
let data19 = data.read_by;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i6=0; i6<len3; i6++){
if(typeof data19[i6] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/read_by/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data19.length;
let j3;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data19[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/read_by",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/read_by",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}
const schema164 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"request.schema.json","type":"object","properties":{"law":{"type":"string","enum":["gdpr","uk_gdpr","ccpa"]},"right":{"type":"string","enum":["access","rectification","erasure","restriction","portability","objection","adm_review","withdraw_consent","know","delete","correct","opt_out_sale_share","limit_sensitive","admt_opt_out","admt_access","appeal"]},"received":{"$ref":"common.schema.json#/$defs/date"},"acknowledged":{"$ref":"common.schema.json#/$defs/date"},"extended":{"$ref":"common.schema.json#/$defs/date"},"extended_because":{"type":"string","minLength":1},"closed":{"$ref":"common.schema.json#/$defs/date"},"outcome":{"type":"string","enum":["granted","partly","denied","withdrawn","passed_on"]},"denied_because":{"type":"string","minLength":1},"owner":{"$ref":"common.schema.json#/$defs/owner"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate399(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema164.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.law !== undefined){
let data0 = data.law;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/law",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "gdpr") || (data0 === "uk_gdpr")) || (data0 === "ccpa"))){
vErrors = added(vErrors, {instancePath:instancePath+"/law",keyword:"enum",params:{allowedValues: schema164.properties.law.enum}});
errors++;
}
}
if(data.right !== undefined){
let data1 = data.right;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/right",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data1 === "access") || (data1 === "rectification")) || (data1 === "erasure")) || (data1 === "restriction")) || (data1 === "portability")) || (data1 === "objection")) || (data1 === "adm_review")) || (data1 === "withdraw_consent")) || (data1 === "know")) || (data1 === "delete")) || (data1 === "correct")) || (data1 === "opt_out_sale_share")) || (data1 === "limit_sensitive")) || (data1 === "admt_opt_out")) || (data1 === "admt_access")) || (data1 === "appeal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/right",keyword:"enum",params:{allowedValues: schema164.properties.right.enum}});
errors++;
}
}
if(data.received !== undefined){
if(!(validate71(data.received, instancePath+"/received"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.acknowledged !== undefined){
if(!(validate71(data.acknowledged, instancePath+"/acknowledged"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.extended !== undefined){
if(!(validate71(data.extended, instancePath+"/extended"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.extended_because !== undefined){
let data5 = data.extended_because;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/extended_because",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/extended_because",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.closed !== undefined){
if(!(validate71(data.closed, instancePath+"/closed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
let data7 = data.outcome;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data7 === "granted") || (data7 === "partly")) || (data7 === "denied")) || (data7 === "withdrawn")) || (data7 === "passed_on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema164.properties.outcome.enum}});
errors++;
}
}
if(data.denied_because !== undefined){
let data8 = data.denied_because;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/denied_because",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/denied_because",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}
const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"incident.schema.json","type":"object","properties":{"occurred":{"$ref":"common.schema.json#/$defs/date"},"aware":{"$ref":"common.schema.json#/$defs/date"},"assets":{"type":"array","items":{"type":"string"},"uniqueItems":true},"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"subjects":{"type":"array","items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"affected":{"type":"integer","minimum":0},"records":{"type":"integer","minimum":0},"california_residents":{"type":"integer","minimum":0},"risk":{"type":"string","enum":["unlikely","risk","high"]},"reasoning":{"type":"string","minLength":1},"facts":{"type":"string","minLength":1},"effects":{"type":"string","minLength":1},"remedy":{"type":"string","minLength":1},"notified_authority":{"$ref":"common.schema.json#/$defs/date"},"delay_because":{"type":"string","minLength":1},"notification":{"type":"array","items":{"type":"string","enum":["nature","contact","consequences","measures"]},"uniqueItems":true},"notified_people":{"$ref":"common.schema.json#/$defs/date"},"people_not_told_because":{"type":"string","enum":["unreadable","risk_removed","public_notice"]},"notified_attorney_general":{"$ref":"common.schema.json#/$defs/date"},"california_delay_because":{"type":"string","enum":["law_enforcement","scope"]},"owner":{"$ref":"common.schema.json#/$defs/owner"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate410(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema168.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.occurred !== undefined){
if(!(validate71(data.occurred, instancePath+"/occurred"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.aware !== undefined){
if(!(validate71(data.aware, instancePath+"/aware"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
let data2 = data.assets;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assets/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/assets",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assets",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.categories !== undefined){
let data4 = data.categories;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate84(data4[i2], instancePath+"/categories/" + i2))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.subjects !== undefined){
let data6 = data.subjects;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data6[i4], instancePath+"/subjects/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data6[i5], data6[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.affected !== undefined){
let data8 = data.affected;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/affected",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/affected",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.records !== undefined){
let data9 = data.records;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/records",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/records",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.california_residents !== undefined){
let data10 = data.california_residents;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/california_residents",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/california_residents",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.risk !== undefined){
let data11 = data.risk;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/risk",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data11 === "unlikely") || (data11 === "risk")) || (data11 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/risk",keyword:"enum",params:{allowedValues: schema168.properties.risk.enum}});
errors++;
}
}
if(data.reasoning !== undefined){
let data12 = data.reasoning;
if(typeof data12 === "string"){
if(func3(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/reasoning",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/reasoning",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.facts !== undefined){
let data13 = data.facts;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/facts",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/facts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.effects !== undefined){
let data14 = data.effects;
if(typeof data14 === "string"){
if(func3(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/effects",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/effects",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remedy !== undefined){
let data15 = data.remedy;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/remedy",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/remedy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notified_authority !== undefined){
if(!(validate71(data.notified_authority, instancePath+"/notified_authority"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.delay_because !== undefined){
let data17 = data.delay_because;
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/delay_because",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/delay_because",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notification !== undefined){
let data18 = data.notification;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i6=0; i6<len3; i6++){
let data19 = data18[i6];
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/notification/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data19 === "nature") || (data19 === "contact")) || (data19 === "consequences")) || (data19 === "measures"))){
vErrors = added(vErrors, {instancePath:instancePath+"/notification/" + i6,keyword:"enum",params:{allowedValues: schema168.properties.notification.items.enum}});
errors++;
}
}
let i7 = data18.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data18[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/notification",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/notification",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.notified_people !== undefined){
if(!(validate71(data.notified_people, instancePath+"/notified_people"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.people_not_told_because !== undefined){
let data21 = data.people_not_told_because;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/people_not_told_because",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data21 === "unreadable") || (data21 === "risk_removed")) || (data21 === "public_notice"))){
vErrors = added(vErrors, {instancePath:instancePath+"/people_not_told_because",keyword:"enum",params:{allowedValues: schema168.properties.people_not_told_because.enum}});
errors++;
}
}
if(data.notified_attorney_general !== undefined){
if(!(validate71(data.notified_attorney_general, instancePath+"/notified_attorney_general"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.california_delay_because !== undefined){
let data23 = data.california_delay_because;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/california_delay_because",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "law_enforcement") || (data23 === "scope"))){
vErrors = added(vErrors, {instancePath:instancePath+"/california_delay_because",keyword:"enum",params:{allowedValues: schema168.properties.california_delay_because.enum}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}
const schema174 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ai_system.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"role":{"type":"string","enum":["provider","deployer","importer","distributor"]},"vendor":{"type":"string"},"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true},"subjects":{"type":"array","items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"risk_class":{"type":"string","enum":["prohibited","high","limited","minimal"]},"annex_iii":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["2","1a","1b","1c","3a","3b","3c","3d","4a","4b","5a","5b","5c","5d","6a","6b","6c","6d","6e","7a","7b","7c","7d","8a","8b","none"]},"items":{"type":"string","enum":["2","1a","1b","1c","3a","3b","3c","3d","4a","4b","5a","5b","5c","5d","6a","6b","6c","6d","6e","7a","7b","7c","7d","8a","8b","none"]},"uniqueItems":true},"annex_iii_exception":{"type":"string","enum":["narrow_task","improves_human_work","detects_patterns","preparatory","none"]},"practices":{"type":["array","object"],"items":{"type":"string","enum":["manipulation","exploitation","social_scoring","crime_prediction_profiling","face_scraping","emotion_work_education","biometric_categorisation_sensitive","rt_remote_biometric_le","intimate_imagery","csam"]},"uniqueItems":true,"properties":{"none":{"type":"string","minLength":1}},"additionalProperties":false},"medical_or_safety":{"type":"boolean"},"capabilities":{"type":"array","items":{"type":"string","enum":["chat","synthetic_text","synthetic_image","synthetic_audio","synthetic_video","deepfake","emotion_recognition","biometric_categorisation","biometric_identification","scoring","recommendation","classification","transcription"]},"uniqueItems":true},"obvious":{"type":"boolean"},"disclosure":{"type":"string","minLength":1},"marking":{"type":"boolean"},"public_interest_text":{"type":"boolean"},"reviewed_by_human":{"type":"boolean"},"automated_decision":{"$ref":"common.schema.json#/$defs/automated_decision"},"admt":{"type":"object","properties":{"none":{"type":"string","minLength":1},"significant_decision":{"type":"string","enum":["financial_lending","housing","education","employment","healthcare","none"]},"human_involvement":{"type":"boolean"},"pre_use_notice":{"$ref":"common.schema.json#/$defs/url"},"opt_out_methods":{"type":"array","items":{"type":"string","enum":["web_form","email","phone","toll_free_phone","post","in_person","in_app","portal"]},"uniqueItems":true},"opt_out_exception":{"type":"string","enum":["human_appeal","hiring_admission","work_allocation","none"]},"access":{"type":"string","minLength":1},"trains_on_people":{"type":"boolean"}},"additionalProperties":false},"oversight":{"type":["string","object"],"minLength":1,"properties":{"how":{"type":"string","minLength":1},"person":{"type":"string","minLength":1},"competent":{"type":"boolean"},"can_stop":{"type":"boolean"}},"additionalProperties":false},"instructions":{"type":"string","minLength":1},"monitoring":{"type":"string","minLength":1},"input_data_checked":{"type":"boolean"},"logs":{"type":["string","object"],"format":"duration","properties":{"none":{"type":"string","minLength":1},"kept":{"$ref":"common.schema.json#/$defs/duration"},"under_control":{"type":"boolean"}},"additionalProperties":false},"workers_informed":{"type":"boolean"},"persons_informed":{"type":"boolean"},"public_service":{"type":"boolean"},"training_data":{"type":"object","properties":{"none":{"type":"string","minLength":1},"personal":{"type":"boolean"},"assets":{"type":"array","items":{"type":"string"},"uniqueItems":true}},"additionalProperties":false},"bias_testing":{"type":["string","object"],"format":"date","properties":{"none":{"type":"string","minLength":1},"last":{"$ref":"common.schema.json#/$defs/date"},"groups":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"result":{"type":"string","minLength":1}},"additionalProperties":false},"on_market_since":{"$ref":"common.schema.json#/$defs/date"},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate426(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema174.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "provider") || (data1 === "deployer")) || (data1 === "importer")) || (data1 === "distributor"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema174.properties.role.enum}});
errors++;
}
}
if(data.vendor !== undefined){
if(typeof data.vendor !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/vendor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.purposes !== undefined){
let data3 = data.purposes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.categories !== undefined){
let data5 = data.categories;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate84(data5[i2], instancePath+"/categories/" + i2))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.subjects !== undefined){
let data7 = data.subjects;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
if(!(validate84(data7[i4], instancePath+"/subjects/" + i4))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data7[i5], data7[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.risk_class !== undefined){
let data9 = data.risk_class;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/risk_class",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "prohibited") || (data9 === "high")) || (data9 === "limited")) || (data9 === "minimal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/risk_class",keyword:"enum",params:{allowedValues: schema174.properties.risk_class.enum}});
errors++;
}
}
if(data.annex_iii !== undefined){
let data10 = data.annex_iii;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii",keyword:"type",params:{type: schema174.properties.annex_iii.type}});
errors++;
}
const _errs21 = errors;
let valid10 = true;
const _errs22 = errors;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs24 = errors;
if(!((((((((((((((((((((((((((data10 === "2") || (data10 === "1a")) || (data10 === "1b")) || (data10 === "1c")) || (data10 === "3a")) || (data10 === "3b")) || (data10 === "3c")) || (data10 === "3d")) || (data10 === "4a")) || (data10 === "4b")) || (data10 === "5a")) || (data10 === "5b")) || (data10 === "5c")) || (data10 === "5d")) || (data10 === "6a")) || (data10 === "6b")) || (data10 === "6c")) || (data10 === "6d")) || (data10 === "6e")) || (data10 === "7a")) || (data10 === "7b")) || (data10 === "7c")) || (data10 === "7d")) || (data10 === "8a")) || (data10 === "8b")) || (data10 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii",keyword:"enum",params:{allowedValues: schema174.properties.annex_iii.then.enum}});
errors++;
}
var _valid0 = _errs24 === errors;
valid10 = _valid0;
}
if(!valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
let data11 = data10[i6];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((data11 === "2") || (data11 === "1a")) || (data11 === "1b")) || (data11 === "1c")) || (data11 === "3a")) || (data11 === "3b")) || (data11 === "3c")) || (data11 === "3d")) || (data11 === "4a")) || (data11 === "4b")) || (data11 === "5a")) || (data11 === "5b")) || (data11 === "5c")) || (data11 === "5d")) || (data11 === "6a")) || (data11 === "6b")) || (data11 === "6c")) || (data11 === "6d")) || (data11 === "6e")) || (data11 === "7a")) || (data11 === "7b")) || (data11 === "7c")) || (data11 === "7d")) || (data11 === "8a")) || (data11 === "8b")) || (data11 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii/" + i6,keyword:"enum",params:{allowedValues: schema174.properties.annex_iii.items.enum}});
errors++;
}
}
let i7 = data10.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data10[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices1[item1] = i7;
}
}
}
}
if(data.annex_iii_exception !== undefined){
let data12 = data.annex_iii_exception;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii_exception",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data12 === "narrow_task") || (data12 === "improves_human_work")) || (data12 === "detects_patterns")) || (data12 === "preparatory")) || (data12 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/annex_iii_exception",keyword:"enum",params:{allowedValues: schema174.properties.annex_iii_exception.enum}});
errors++;
}
}
if(data.practices !== undefined){
let data13 = data.practices;
if(!data13 || typeof data13 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/practices",keyword:"type",params:{type: schema174.properties.practices.type}});
errors++;
}
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i8=0; i8<len4; i8++){
let data14 = data13[i8];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/practices/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data14 === "manipulation") || (data14 === "exploitation")) || (data14 === "social_scoring")) || (data14 === "crime_prediction_profiling")) || (data14 === "face_scraping")) || (data14 === "emotion_work_education")) || (data14 === "biometric_categorisation_sensitive")) || (data14 === "rt_remote_biometric_le")) || (data14 === "intimate_imagery")) || (data14 === "csam"))){
vErrors = added(vErrors, {instancePath:instancePath+"/practices/" + i8,keyword:"enum",params:{allowedValues: schema174.properties.practices.items.enum}});
errors++;
}
}
let i9 = data13.length;
let j4;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data13[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/practices",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices2[item2] = i9;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(key1 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/practices",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.none !== undefined){
let data15 = data13.none;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/practices/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/practices/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.medical_or_safety !== undefined){
if(typeof data.medical_or_safety !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/medical_or_safety",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.capabilities !== undefined){
let data17 = data.capabilities;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i10=0; i10<len5; i10++){
let data18 = data17[i10];
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/capabilities/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data18 === "chat") || (data18 === "synthetic_text")) || (data18 === "synthetic_image")) || (data18 === "synthetic_audio")) || (data18 === "synthetic_video")) || (data18 === "deepfake")) || (data18 === "emotion_recognition")) || (data18 === "biometric_categorisation")) || (data18 === "biometric_identification")) || (data18 === "scoring")) || (data18 === "recommendation")) || (data18 === "classification")) || (data18 === "transcription"))){
vErrors = added(vErrors, {instancePath:instancePath+"/capabilities/" + i10,keyword:"enum",params:{allowedValues: schema174.properties.capabilities.items.enum}});
errors++;
}
}
let i11 = data17.length;
let j5;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data17[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/capabilities",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.obvious !== undefined){
if(typeof data.obvious !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/obvious",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.disclosure !== undefined){
let data20 = data.disclosure;
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/disclosure",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/disclosure",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.marking !== undefined){
if(typeof data.marking !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/marking",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.public_interest_text !== undefined){
if(typeof data.public_interest_text !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/public_interest_text",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.reviewed_by_human !== undefined){
if(typeof data.reviewed_by_human !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/reviewed_by_human",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.automated_decision !== undefined){
if(!(validate225(data.automated_decision, instancePath+"/automated_decision"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.admt !== undefined){
let data25 = data.admt;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!((((((((key2 === "none") || (key2 === "significant_decision")) || (key2 === "human_involvement")) || (key2 === "pre_use_notice")) || (key2 === "opt_out_methods")) || (key2 === "opt_out_exception")) || (key2 === "access")) || (key2 === "trains_on_people"))){
vErrors = added(vErrors, {instancePath:instancePath+"/admt",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data25.none !== undefined){
let data26 = data25.none;
if(typeof data26 === "string"){
if(func3(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/admt/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.significant_decision !== undefined){
let data27 = data25.significant_decision;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/significant_decision",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data27 === "financial_lending") || (data27 === "housing")) || (data27 === "education")) || (data27 === "employment")) || (data27 === "healthcare")) || (data27 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/significant_decision",keyword:"enum",params:{allowedValues: schema174.properties.admt.properties.significant_decision.enum}});
errors++;
}
}
if(data25.human_involvement !== undefined){
if(typeof data25.human_involvement !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/human_involvement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data25.pre_use_notice !== undefined){
if(!(validate60(data25.pre_use_notice, instancePath+"/admt/pre_use_notice"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data25.opt_out_methods !== undefined){
let data30 = data25.opt_out_methods;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i12=0; i12<len6; i12++){
let data31 = data30[i12];
if(typeof data31 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/opt_out_methods/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data31 === "web_form") || (data31 === "email")) || (data31 === "phone")) || (data31 === "toll_free_phone")) || (data31 === "post")) || (data31 === "in_person")) || (data31 === "in_app")) || (data31 === "portal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/opt_out_methods/" + i12,keyword:"enum",params:{allowedValues: schema174.properties.admt.properties.opt_out_methods.items.enum}});
errors++;
}
}
let i13 = data30.length;
let j6;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data30[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/admt/opt_out_methods",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices4[item4] = i13;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/admt/opt_out_methods",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data25.opt_out_exception !== undefined){
let data32 = data25.opt_out_exception;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/opt_out_exception",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data32 === "human_appeal") || (data32 === "hiring_admission")) || (data32 === "work_allocation")) || (data32 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/opt_out_exception",keyword:"enum",params:{allowedValues: schema174.properties.admt.properties.opt_out_exception.enum}});
errors++;
}
}
if(data25.access !== undefined){
let data33 = data25.access;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/access",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/admt/access",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.trains_on_people !== undefined){
if(typeof data25.trains_on_people !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/admt/trains_on_people",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/admt",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.oversight !== undefined){
let data35 = data.oversight;
if((typeof data35 !== "string") && (!(data35 && typeof data35 == "object" && !Array.isArray(data35)))){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight",keyword:"type",params:{type: schema174.properties.oversight.type}});
errors++;
}
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key3 in data35){
if(!((((key3 === "how") || (key3 === "person")) || (key3 === "competent")) || (key3 === "can_stop"))){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data35.how !== undefined){
let data36 = data35.how;
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight/how",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/oversight/how",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.person !== undefined){
let data37 = data35.person;
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight/person",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/oversight/person",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.competent !== undefined){
if(typeof data35.competent !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight/competent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data35.can_stop !== undefined){
if(typeof data35.can_stop !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight/can_stop",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
}
if(data.instructions !== undefined){
let data40 = data.instructions;
if(typeof data40 === "string"){
if(func3(data40) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.monitoring !== undefined){
let data41 = data.monitoring;
if(typeof data41 === "string"){
if(func3(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.input_data_checked !== undefined){
if(typeof data.input_data_checked !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/input_data_checked",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.logs !== undefined){
let data43 = data.logs;
if((typeof data43 !== "string") && (!(data43 && typeof data43 == "object" && !Array.isArray(data43)))){
vErrors = added(vErrors, {instancePath:instancePath+"/logs",keyword:"type",params:{type: schema174.properties.logs.type}});
errors++;
}
if(typeof data43 === "string"){
if(!(formats12(data43))){
vErrors = added(vErrors, {instancePath:instancePath+"/logs",keyword:"format",params:{format: "duration"}});
errors++;
}
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key4 in data43){
if(!(((key4 === "none") || (key4 === "kept")) || (key4 === "under_control"))){
vErrors = added(vErrors, {instancePath:instancePath+"/logs",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data43.none !== undefined){
let data44 = data43.none;
if(typeof data44 === "string"){
if(func3(data44) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/logs/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/logs/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.kept !== undefined){
if(!(validate74(data43.kept, instancePath+"/logs/kept"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data43.under_control !== undefined){
if(typeof data43.under_control !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/logs/under_control",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
}
if(data.workers_informed !== undefined){
if(typeof data.workers_informed !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/workers_informed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.persons_informed !== undefined){
if(typeof data.persons_informed !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/persons_informed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.public_service !== undefined){
if(typeof data.public_service !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/public_service",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.training_data !== undefined){
let data50 = data.training_data;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key5 in data50){
if(!(((key5 === "none") || (key5 === "personal")) || (key5 === "assets"))){
vErrors = added(vErrors, {instancePath:instancePath+"/training_data",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data50.none !== undefined){
let data51 = data50.none;
if(typeof data51 === "string"){
if(func3(data51) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/training_data/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/training_data/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data50.personal !== undefined){
if(typeof data50.personal !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/training_data/personal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data50.assets !== undefined){
let data53 = data50.assets;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i14=0; i14<len7; i14++){
if(typeof data53[i14] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/training_data/assets/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i15 = data53.length;
let j7;
if(i15 > 1){
const indices5 = {};
for(;i15--;){
let item5 = data53[i15];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/training_data/assets",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices5[item5] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/training_data/assets",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/training_data",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.bias_testing !== undefined){
let data55 = data.bias_testing;
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing",keyword:"type",params:{type: schema174.properties.bias_testing.type}});
errors++;
}
if(typeof data55 === "string"){
if(!(formats8(data55))){
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing",keyword:"format",params:{format: "date"}});
errors++;
}
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 in data55){
if(!((((key6 === "none") || (key6 === "last")) || (key6 === "groups")) || (key6 === "result"))){
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data55.none !== undefined){
let data56 = data55.none;
if(typeof data56 === "string"){
if(func3(data56) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.last !== undefined){
if(!(validate71(data55.last, instancePath+"/bias_testing/last"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data55.groups !== undefined){
let data58 = data55.groups;
if(Array.isArray(data58)){
const len8 = data58.length;
for(let i16=0; i16<len8; i16++){
let data59 = data58[i16];
if(typeof data59 === "string"){
if(func3(data59) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/groups/" + i16,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/groups/" + i16,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i17 = data58.length;
let j8;
if(i17 > 1){
const indices6 = {};
for(;i17--;){
let item6 = data58[i17];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/groups",keyword:"uniqueItems",params:{i: i17, j: j8}});
errors++;
break;
}
indices6[item6] = i17;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/groups",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data55.result !== undefined){
let data60 = data55.result;
if(typeof data60 === "string"){
if(func3(data60) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/result",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/bias_testing/result",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.on_market_since !== undefined){
if(!(validate71(data.on_market_since, instancePath+"/on_market_since"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}
const schema189 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"assessment.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"kind":{"type":"string","enum":["dpia","lia","tia","tra","fria","compatibility","ccpa_ra","vendor","design_review","children"]},"covers":{"type":["string","array"],"items":{"type":"string"},"uniqueItems":true},"date":{"$ref":"common.schema.json#/$defs/date"},"outcome":{"type":"string","enum":["proceed","proceed_with_measures","consult_authority","stop","balanced","rights_override","undecided","sufficient","sufficient_with_measures","insufficient_without_measures","not_possible","compatible","incompatible"]},"approved_by":{"type":"string","minLength":1},"review_due":{"$ref":"common.schema.json#/$defs/date"},"document":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"purpose_test":{"type":"string","minLength":1},"necessity":{"type":"string","minLength":1},"balancing":{"type":"string","minLength":1},"safeguards":{"type":"string","minLength":1},"children_considered":{"type":"boolean"},"risks":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/risk"}},"measures":{"type":"string","minLength":1},"residual_risk":{"type":"string","enum":["low","medium","high"]},"prior_consultation":{"$ref":"common.schema.json#/$defs/date"},"dpo_advice":{"type":"string","minLength":1},"subjects_views":{"type":["string","object"],"minLength":1,"properties":{"none":{"type":"string","minLength":1},"what":{"type":"string","minLength":1}},"additionalProperties":false},"provider_info":{"type":"boolean"},"law_and_practice":{"type":"string","minLength":1},"link":{"type":"string","minLength":1},"context":{"type":"string","minLength":1},"nature":{"type":"string","minLength":1},"consequences":{"type":"string","minLength":1},"processes":{"type":"string","minLength":1},"period":{"type":"string","minLength":1},"people_affected":{"type":"string","minLength":1},"oversight":{"type":"string","minLength":1},"benefits":{"type":"string","minLength":1},"negative_impacts":{"type":"string","minLength":1},"operational_elements":{"type":"string","minLength":1},"contributors":{"type":"string","minLength":1},"submission":{"$ref":"common.schema.json#/$defs/date"},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"$defs":{"risk":{"type":"object","properties":{"source":{"type":"string","minLength":1},"likelihood":{"type":"string","enum":["low","medium","high"]},"severity":{"type":"string","enum":["low","medium","high"]},"measures":{"type":"string","minLength":1},"residual":{"type":"string","enum":["low","medium","high"]}},"additionalProperties":false}}};
const schema193 = {"type":"object","properties":{"source":{"type":"string","minLength":1},"likelihood":{"type":"string","enum":["low","medium","high"]},"severity":{"type":"string","enum":["low","medium","high"]},"measures":{"type":"string","minLength":1},"residual":{"type":"string","enum":["low","medium","high"]}},"additionalProperties":false};
function validate466(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "source") || (key0 === "likelihood")) || (key0 === "severity")) || (key0 === "measures")) || (key0 === "residual"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.likelihood !== undefined){
let data1 = data.likelihood;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/likelihood",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "low") || (data1 === "medium")) || (data1 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/likelihood",keyword:"enum",params:{allowedValues: schema193.properties.likelihood.enum}});
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "low") || (data2 === "medium")) || (data2 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema193.properties.severity.enum}});
errors++;
}
}
if(data.measures !== undefined){
let data3 = data.measures;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.residual !== undefined){
let data4 = data.residual;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/residual",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "low") || (data4 === "medium")) || (data4 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/residual",keyword:"enum",params:{allowedValues: schema193.properties.residual.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}
function validate458(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema189.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data1 === "dpia") || (data1 === "lia")) || (data1 === "tia")) || (data1 === "tra")) || (data1 === "fria")) || (data1 === "compatibility")) || (data1 === "ccpa_ra")) || (data1 === "vendor")) || (data1 === "design_review")) || (data1 === "children"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema189.properties.kind.enum}});
errors++;
}
}
if(data.covers !== undefined){
let data2 = data.covers;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"type",params:{type: schema189.properties.covers.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/covers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.date !== undefined){
if(!(validate71(data.date, instancePath+"/date"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
let data5 = data.outcome;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data5 === "proceed") || (data5 === "proceed_with_measures")) || (data5 === "consult_authority")) || (data5 === "stop")) || (data5 === "balanced")) || (data5 === "rights_override")) || (data5 === "undecided")) || (data5 === "sufficient")) || (data5 === "sufficient_with_measures")) || (data5 === "insufficient_without_measures")) || (data5 === "not_possible")) || (data5 === "compatible")) || (data5 === "incompatible"))){
vErrors = added(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema189.properties.outcome.enum}});
errors++;
}
}
if(data.approved_by !== undefined){
let data6 = data.approved_by;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/approved_by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/approved_by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.review_due !== undefined){
if(!(validate71(data.review_due, instancePath+"/review_due"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
let data8 = data.document;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/document",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/document",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.purpose_test !== undefined){
let data10 = data.purpose_test;
if(typeof data10 === "string"){
if(func3(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/purpose_test",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purpose_test",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necessity !== undefined){
let data11 = data.necessity;
if(typeof data11 === "string"){
if(func3(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/necessity",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/necessity",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.balancing !== undefined){
let data12 = data.balancing;
if(typeof data12 === "string"){
if(func3(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/balancing",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/balancing",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.safeguards !== undefined){
let data13 = data.safeguards;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/safeguards",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/safeguards",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.children_considered !== undefined){
if(typeof data.children_considered !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/children_considered",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.risks !== undefined){
let data15 = data.risks;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
const _errs31 = errors;
if(!(validate274(key1, instancePath+"/risks"))){
vErrors = joined(vErrors, validate274.errors);
errors = vErrors.length;
}
var valid4 = _errs31 === errors;
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/risks",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data15){
if(!(validate466(data15[key2], instancePath+"/risks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate466.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/risks",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.measures !== undefined){
let data17 = data.measures;
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/measures",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.residual_risk !== undefined){
let data18 = data.residual_risk;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/residual_risk",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "low") || (data18 === "medium")) || (data18 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/residual_risk",keyword:"enum",params:{allowedValues: schema189.properties.residual_risk.enum}});
errors++;
}
}
if(data.prior_consultation !== undefined){
if(!(validate71(data.prior_consultation, instancePath+"/prior_consultation"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.dpo_advice !== undefined){
let data20 = data.dpo_advice;
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/dpo_advice",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dpo_advice",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subjects_views !== undefined){
let data21 = data.subjects_views;
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views",keyword:"type",params:{type: schema189.properties.subjects_views.type}});
errors++;
}
if(typeof data21 === "string"){
if(func3(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!((key3 === "none") || (key3 === "what"))){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data21.none !== undefined){
let data22 = data21.none;
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.what !== undefined){
let data23 = data21.what;
if(typeof data23 === "string"){
if(func3(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views/what",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects_views/what",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.provider_info !== undefined){
if(typeof data.provider_info !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/provider_info",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.law_and_practice !== undefined){
let data25 = data.law_and_practice;
if(typeof data25 === "string"){
if(func3(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/law_and_practice",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/law_and_practice",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.link !== undefined){
let data26 = data.link;
if(typeof data26 === "string"){
if(func3(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/link",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/link",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.context !== undefined){
let data27 = data.context;
if(typeof data27 === "string"){
if(func3(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/context",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/context",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nature !== undefined){
let data28 = data.nature;
if(typeof data28 === "string"){
if(func3(data28) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/nature",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/nature",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consequences !== undefined){
let data29 = data.consequences;
if(typeof data29 === "string"){
if(func3(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/consequences",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/consequences",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.processes !== undefined){
let data30 = data.processes;
if(typeof data30 === "string"){
if(func3(data30) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/processes",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/processes",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.period !== undefined){
let data31 = data.period;
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/period",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/period",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.people_affected !== undefined){
let data32 = data.people_affected;
if(typeof data32 === "string"){
if(func3(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/people_affected",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/people_affected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.oversight !== undefined){
let data33 = data.oversight;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/oversight",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/oversight",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.benefits !== undefined){
let data34 = data.benefits;
if(typeof data34 === "string"){
if(func3(data34) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/benefits",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/benefits",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.negative_impacts !== undefined){
let data35 = data.negative_impacts;
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/negative_impacts",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/negative_impacts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operational_elements !== undefined){
let data36 = data.operational_elements;
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/operational_elements",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/operational_elements",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contributors !== undefined){
let data37 = data.contributors;
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/contributors",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contributors",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.submission !== undefined){
if(!(validate71(data.submission, instancePath+"/submission"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}
const schema201 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"notice.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"audience":{"type":["string","array"],"items":{"$ref":"common.schema.json#/$defs/subject"},"uniqueItems":true},"kind":{"type":"string","enum":["notice","sign","just_in_time","children_notice","cookie_notice","ccpa_privacy_policy","notice_at_collection","opt_out_notice","limit_notice","financial_incentive_notice","admt_notice","ai_notice"]},"purposes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"url":{"$ref":"common.schema.json#/$defs/url"},"languages":{"type":"array","items":{"$ref":"common.schema.json#/$defs/language"},"uniqueItems":true},"version":{"type":["string","number"]},"effective":{"$ref":"common.schema.json#/$defs/date"},"given":{"type":"object","properties":{"when":{"type":"string","enum":["at_collection","first_contact","first_disclosure","within_a_month","later","never"]},"how":{"type":"string","minLength":1},"exempt_because":{"type":"string","enum":["known","impossible","law","secrecy"]}},"additionalProperties":false},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"tell_changes":{"type":"string","minLength":1},"external":{"type":"boolean"},"contains":{"type":"array","items":{"type":"string","enum":["controller","representative","dpo","purposes","categories","interests","recipients","transfers","retention","rights","withdrawal","complaint","provision","source","automated_decisions","further_purposes","objection","plain_language","complaint_to_controller","uk_representative","collected","sources","sold","sold_to","sold_why","minors_known","disclosed","disclosed_to","disclosed_why","sensitive","right_opt_out","right_limit","right_admt","methods","instructions","opt_out_notice","limit_notice","verification","signals","frictionless","agents","minors_process","contact","updated","metrics","opt_out_link","policy_link","description","summary","terms","opt_in","explanation","purpose","opt_out","access","no_retaliation","working","alternative"]},"uniqueItems":true},"ccpa_letters":{"type":"array","items":{"type":"string","enum":["A","B","C","D","E","F","G","H","I","J","K","L"]},"uniqueItems":true},"read_at":{"type":"string","enum":["adult","child"]},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"$defs":{"change":{"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/date"},"text":{"type":"string","minLength":1}},"required":["date"],"additionalProperties":false}}};
const schema207 = {"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/date"},"text":{"type":"string","minLength":1}},"required":["date"],"additionalProperties":false};
function validate496(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "date"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "text"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate71(data.date, instancePath+"/date"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}
function validate485(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema201.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
let data1 = data.audience;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/audience",keyword:"type",params:{type: schema201.properties.audience.type}});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data1[i0], instancePath+"/audience/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
vErrors = added(vErrors, {instancePath:instancePath+"/audience",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data3 === "notice") || (data3 === "sign")) || (data3 === "just_in_time")) || (data3 === "children_notice")) || (data3 === "cookie_notice")) || (data3 === "ccpa_privacy_policy")) || (data3 === "notice_at_collection")) || (data3 === "opt_out_notice")) || (data3 === "limit_notice")) || (data3 === "financial_incentive_notice")) || (data3 === "admt_notice")) || (data3 === "ai_notice"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema201.properties.kind.enum}});
errors++;
}
}
if(data.purposes !== undefined){
let data4 = data.purposes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(typeof data4[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data4[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.url !== undefined){
if(!(validate60(data.url, instancePath+"/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.languages !== undefined){
let data7 = data.languages;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
if(!(validate62(data7[i4], instancePath+"/languages/" + i4))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data7[i5], data7[j2])){
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.version !== undefined){
let data9 = data.version;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: schema201.properties.version.type}});
errors++;
}
}
if(data.effective !== undefined){
if(!(validate71(data.effective, instancePath+"/effective"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.given !== undefined){
let data11 = data.given;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(((key1 === "when") || (key1 === "how")) || (key1 === "exempt_because"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data11.when !== undefined){
let data12 = data11.when;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/when",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data12 === "at_collection") || (data12 === "first_contact")) || (data12 === "first_disclosure")) || (data12 === "within_a_month")) || (data12 === "later")) || (data12 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/when",keyword:"enum",params:{allowedValues: schema201.properties.given.properties.when.enum}});
errors++;
}
}
if(data11.how !== undefined){
let data13 = data11.how;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/how",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/how",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.exempt_because !== undefined){
let data14 = data11.exempt_because;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/exempt_because",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data14 === "known") || (data14 === "impossible")) || (data14 === "law")) || (data14 === "secrecy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/exempt_because",keyword:"enum",params:{allowedValues: schema201.properties.given.properties.exempt_because.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.changes !== undefined){
let data15 = data.changes;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i6=0; i6<len3; i6++){
if(!(validate496(data15[i6], instancePath+"/changes/" + i6))){
vErrors = joined(vErrors, validate496.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tell_changes !== undefined){
let data17 = data.tell_changes;
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/tell_changes",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tell_changes",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/external",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contains !== undefined){
let data19 = data.contains;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i7=0; i7<len4; i7++){
let data20 = data19[i7];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/contains/" + i7,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data20 === "controller") || (data20 === "representative")) || (data20 === "dpo")) || (data20 === "purposes")) || (data20 === "categories")) || (data20 === "interests")) || (data20 === "recipients")) || (data20 === "transfers")) || (data20 === "retention")) || (data20 === "rights")) || (data20 === "withdrawal")) || (data20 === "complaint")) || (data20 === "provision")) || (data20 === "source")) || (data20 === "automated_decisions")) || (data20 === "further_purposes")) || (data20 === "objection")) || (data20 === "plain_language")) || (data20 === "complaint_to_controller")) || (data20 === "uk_representative")) || (data20 === "collected")) || (data20 === "sources")) || (data20 === "sold")) || (data20 === "sold_to")) || (data20 === "sold_why")) || (data20 === "minors_known")) || (data20 === "disclosed")) || (data20 === "disclosed_to")) || (data20 === "disclosed_why")) || (data20 === "sensitive")) || (data20 === "right_opt_out")) || (data20 === "right_limit")) || (data20 === "right_admt")) || (data20 === "methods")) || (data20 === "instructions")) || (data20 === "opt_out_notice")) || (data20 === "limit_notice")) || (data20 === "verification")) || (data20 === "signals")) || (data20 === "frictionless")) || (data20 === "agents")) || (data20 === "minors_process")) || (data20 === "contact")) || (data20 === "updated")) || (data20 === "metrics")) || (data20 === "opt_out_link")) || (data20 === "policy_link")) || (data20 === "description")) || (data20 === "summary")) || (data20 === "terms")) || (data20 === "opt_in")) || (data20 === "explanation")) || (data20 === "purpose")) || (data20 === "opt_out")) || (data20 === "access")) || (data20 === "no_retaliation")) || (data20 === "working")) || (data20 === "alternative"))){
vErrors = added(vErrors, {instancePath:instancePath+"/contains/" + i7,keyword:"enum",params:{allowedValues: schema201.properties.contains.items.enum}});
errors++;
}
}
let i8 = data19.length;
let j3;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data19[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/contains",keyword:"uniqueItems",params:{i: i8, j: j3}});
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contains",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ccpa_letters !== undefined){
let data21 = data.ccpa_letters;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i9=0; i9<len5; i9++){
let data22 = data21[i9];
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_letters/" + i9,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data22 === "A") || (data22 === "B")) || (data22 === "C")) || (data22 === "D")) || (data22 === "E")) || (data22 === "F")) || (data22 === "G")) || (data22 === "H")) || (data22 === "I")) || (data22 === "J")) || (data22 === "K")) || (data22 === "L"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_letters/" + i9,keyword:"enum",params:{allowedValues: schema201.properties.ccpa_letters.items.enum}});
errors++;
}
}
let i10 = data21.length;
let j4;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data21[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_letters",keyword:"uniqueItems",params:{i: i10, j: j4}});
errors++;
break;
}
indices2[item2] = i10;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa_letters",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.read_at !== undefined){
let data23 = data.read_at;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/read_at",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "adult") || (data23 === "child"))){
vErrors = added(vErrors, {instancePath:instancePath+"/read_at",keyword:"enum",params:{allowedValues: schema201.properties.read_at.enum}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}
const schema215 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"covers":{"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","retention","information_security","breach_response","dsar_procedure","acceptable_use","vendor_management","ai_use","byod","privacy_by_design","transfer_requests","confidentiality"]},"items":{"type":"string","enum":["all","retention","information_security","breach_response","dsar_procedure","acceptable_use","vendor_management","ai_use","byod","privacy_by_design","transfer_requests","confidentiality"]},"uniqueItems":true},"approved_by":{"type":"string","minLength":1},"version":{"type":["string","number"]},"effective":{"$ref":"common.schema.json#/$defs/date"},"document":{"type":"string","minLength":1},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate514(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema215.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.covers !== undefined){
let data1 = data.covers;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"type",params:{type: schema215.properties.covers.type}});
errors++;
}
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!((((((((((((data1 === "all") || (data1 === "retention")) || (data1 === "information_security")) || (data1 === "breach_response")) || (data1 === "dsar_procedure")) || (data1 === "acceptable_use")) || (data1 === "vendor_management")) || (data1 === "ai_use")) || (data1 === "byod")) || (data1 === "privacy_by_design")) || (data1 === "transfer_requests")) || (data1 === "confidentiality"))){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"enum",params:{allowedValues: schema215.properties.covers.then.enum}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/covers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data2 === "all") || (data2 === "retention")) || (data2 === "information_security")) || (data2 === "breach_response")) || (data2 === "dsar_procedure")) || (data2 === "acceptable_use")) || (data2 === "vendor_management")) || (data2 === "ai_use")) || (data2 === "byod")) || (data2 === "privacy_by_design")) || (data2 === "transfer_requests")) || (data2 === "confidentiality"))){
vErrors = added(vErrors, {instancePath:instancePath+"/covers/" + i0,keyword:"enum",params:{allowedValues: schema215.properties.covers.items.enum}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.approved_by !== undefined){
let data3 = data.approved_by;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/approved_by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/approved_by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: schema215.properties.version.type}});
errors++;
}
}
if(data.effective !== undefined){
if(!(validate71(data.effective, instancePath+"/effective"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
let data6 = data.document;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/document",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/document",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}
const schema225 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"training.schema.json","type":"object","properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"topic":{"type":"string","enum":["data_protection","security_awareness","phishing","ccpa_rights","ai_literacy","dpia","breach_response","role_specific"]},"audience":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"last":{"$ref":"common.schema.json#/$defs/date"},"every":{"$ref":"common.schema.json#/$defs/duration"},"completion":{"type":"number","minimum":0,"maximum":100},"status":{"$ref":"common.schema.json#/$defs/status"},"starts":{"$ref":"common.schema.json#/$defs/starts"},"ends":{"$ref":"common.schema.json#/$defs/ends"},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate534(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema225.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate90(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.topic !== undefined){
let data1 = data.topic;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data1 === "data_protection") || (data1 === "security_awareness")) || (data1 === "phishing")) || (data1 === "ccpa_rights")) || (data1 === "ai_literacy")) || (data1 === "dpia")) || (data1 === "breach_response")) || (data1 === "role_specific"))){
vErrors = added(vErrors, {instancePath:instancePath+"/topic",keyword:"enum",params:{allowedValues: schema225.properties.topic.enum}});
errors++;
}
}
if(data.audience !== undefined){
let data2 = data.audience;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/audience/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/audience/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/audience",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/audience",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.last !== undefined){
if(!(validate71(data.last, instancePath+"/last"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.every !== undefined){
if(!(validate74(data.every, instancePath+"/every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.completion !== undefined){
let data6 = data.completion;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/completion",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/completion",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/completion",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate99(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.starts !== undefined){
if(!(validate71(data.starts, instancePath+"/starts"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate71(data.ends, instancePath+"/ends"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}
const schema237 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rights.schema.json","type":"object","properties":{"channels":{"type":"array","items":{"type":"string","enum":["web_form","email","phone","toll_free_phone","post","in_person","in_app","portal"]},"uniqueItems":true},"supported":{"type":"array","items":{"type":"string","enum":["access","rectification","erasure","restriction","portability","objection","adm_review","withdraw_consent","know","delete","correct","opt_out_sale_share","limit_sensitive","admt_opt_out","admt_access","appeal"]},"uniqueItems":true},"identity":{"type":["string","object"],"minLength":1,"properties":{"how":{"type":"string","minLength":1},"asks_for_id":{"type":"string","enum":["never","on_doubt","always"]},"copies_deleted":{"type":"boolean"}},"additionalProperties":false},"handlers":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"covers":{"type":["string","array"],"if":{"enum":["all"]},"then":{"enum":["all"]},"items":{"type":"string","if":{"enum":["all"]},"then":{"enum":["all"]}},"uniqueItems":true},"fee":{"type":"string","enum":["none","unfounded_only","always"]},"tell_recipients":{"type":"boolean"},"for_clients":{"type":"string","minLength":1},"deadlines":{"type":"object","properties":{"respond":{"$ref":"common.schema.json#/$defs/duration"},"extension":{"$ref":"common.schema.json#/$defs/duration"},"extension_notice":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"metrics":{"type":"object","properties":{"published":{"$ref":"common.schema.json#/$defs/date"},"url":{"$ref":"common.schema.json#/$defs/url"}},"additionalProperties":false},"ccpa":{"type":"object","properties":{"methods":{"type":"array","items":{"type":"string","enum":["web_form","email","phone","toll_free_phone","post","in_person","in_app","portal"]},"uniqueItems":true},"acknowledge_days":{"type":"integer","minimum":0},"respond_days":{"type":"integer","minimum":0},"extension_days":{"type":"integer","minimum":0},"reaches_back":{"type":"boolean"},"delete_tells":{"type":"array","items":{"type":"string","enum":["service_providers","contractors","third_parties"]},"uniqueItems":true},"correct_tells":{"type":"array","items":{"type":"string","enum":["service_providers","contractors"]},"uniqueItems":true},"verification":{"type":"object","properties":{"for_opt_out":{"type":"boolean"},"costs_something":{"type":"boolean"},"reuses_data":{"type":"boolean"}},"additionalProperties":false},"agents":{"type":"string","minLength":1},"opt_out":{"type":"object","properties":{"none":{"type":"string","minLength":1},"methods":{"type":"array","items":{"type":"string","enum":["link","gpc","web_form","email","toll_free_phone","in_person","cookie_banner"]},"uniqueItems":true},"max_business_days":{"type":"integer","minimum":0},"tells_third_parties":{"type":"boolean"},"confirmation":{"type":"boolean"},"needs_account":{"type":"boolean"},"ask_again_after":{"$ref":"common.schema.json#/$defs/duration"},"two_step_opt_in":{"type":"boolean"}},"additionalProperties":false},"log_kept":{"$ref":"common.schema.json#/$defs/duration"},"log_what":{"type":"array","items":{"type":"string","enum":["date","nature","manner","response_date","response","denial_basis"]},"uniqueItems":true},"covers_workforce":{"type":"boolean"}},"additionalProperties":false},"uk_complaints":{"type":"object","properties":{"form":{"$ref":"common.schema.json#/$defs/url"},"acknowledge_days":{"type":"integer","minimum":0},"outcome_step":{"type":"string","minLength":1}},"additionalProperties":false},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate573(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema237.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.channels !== undefined){
let data0 = data.channels;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data1 === "web_form") || (data1 === "email")) || (data1 === "phone")) || (data1 === "toll_free_phone")) || (data1 === "post")) || (data1 === "in_person")) || (data1 === "in_app")) || (data1 === "portal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i0,keyword:"enum",params:{allowedValues: schema237.properties.channels.items.enum}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/channels",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.supported !== undefined){
let data2 = data.supported;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/supported/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data3 === "access") || (data3 === "rectification")) || (data3 === "erasure")) || (data3 === "restriction")) || (data3 === "portability")) || (data3 === "objection")) || (data3 === "adm_review")) || (data3 === "withdraw_consent")) || (data3 === "know")) || (data3 === "delete")) || (data3 === "correct")) || (data3 === "opt_out_sale_share")) || (data3 === "limit_sensitive")) || (data3 === "admt_opt_out")) || (data3 === "admt_access")) || (data3 === "appeal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/supported/" + i2,keyword:"enum",params:{allowedValues: schema237.properties.supported.items.enum}});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/supported",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/supported",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.identity !== undefined){
let data4 = data.identity;
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/identity",keyword:"type",params:{type: schema237.properties.identity.type}});
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/identity",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "how") || (key1 === "asks_for_id")) || (key1 === "copies_deleted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/identity",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.how !== undefined){
let data5 = data4.how;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/identity/how",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/identity/how",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.asks_for_id !== undefined){
let data6 = data4.asks_for_id;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/identity/asks_for_id",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "never") || (data6 === "on_doubt")) || (data6 === "always"))){
vErrors = added(vErrors, {instancePath:instancePath+"/identity/asks_for_id",keyword:"enum",params:{allowedValues: schema237.properties.identity.properties.asks_for_id.enum}});
errors++;
}
}
if(data4.copies_deleted !== undefined){
if(typeof data4.copies_deleted !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/identity/copies_deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
}
if(data.handlers !== undefined){
let data8 = data.handlers;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/handlers/" + i4,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/handlers/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data8[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/handlers",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/handlers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.covers !== undefined){
let data10 = data.covers;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"type",params:{type: schema237.properties.covers.type}});
errors++;
}
const _errs25 = errors;
let valid11 = true;
const _errs26 = errors;
if(!(data10 === "all")){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs27 = errors;
if(!(data10 === "all")){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"enum",params:{allowedValues: schema237.properties.covers.then.enum}});
errors++;
}
var _valid0 = _errs27 === errors;
valid11 = _valid0;
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
let data11 = data10[i6];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/covers/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs30 = errors;
let valid14 = true;
const _errs31 = errors;
if(!(data11 === "all")){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs32 = errors;
if(!(data11 === "all")){
vErrors = added(vErrors, {instancePath:instancePath+"/covers/" + i6,keyword:"enum",params:{allowedValues: schema237.properties.covers.items.then.enum}});
errors++;
}
var _valid1 = _errs32 === errors;
valid14 = _valid1;
}
if(!valid14){
vErrors = added(vErrors, {instancePath:instancePath+"/covers/" + i6,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
}
let i7 = data10.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data10[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/covers",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
}
if(data.fee !== undefined){
let data12 = data.fee;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fee",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data12 === "none") || (data12 === "unfounded_only")) || (data12 === "always"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fee",keyword:"enum",params:{allowedValues: schema237.properties.fee.enum}});
errors++;
}
}
if(data.tell_recipients !== undefined){
if(typeof data.tell_recipients !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/tell_recipients",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.for_clients !== undefined){
let data14 = data.for_clients;
if(typeof data14 === "string"){
if(func3(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/for_clients",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/for_clients",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deadlines !== undefined){
let data15 = data.deadlines;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(((key2 === "respond") || (key2 === "extension")) || (key2 === "extension_notice"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deadlines",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data15.respond !== undefined){
if(!(validate74(data15.respond, instancePath+"/deadlines/respond"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data15.extension !== undefined){
if(!(validate74(data15.extension, instancePath+"/deadlines/extension"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data15.extension_notice !== undefined){
if(!(validate74(data15.extension_notice, instancePath+"/deadlines/extension_notice"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deadlines",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.metrics !== undefined){
let data19 = data.metrics;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((key3 === "published") || (key3 === "url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data19.published !== undefined){
if(!(validate71(data19.published, instancePath+"/metrics/published"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data19.url !== undefined){
if(!(validate60(data19.url, instancePath+"/metrics/url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ccpa !== undefined){
let data22 = data.ccpa;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(func1.call(schema237.properties.ccpa.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data22.methods !== undefined){
let data23 = data22.methods;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i8=0; i8<len4; i8++){
let data24 = data23[i8];
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/methods/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data24 === "web_form") || (data24 === "email")) || (data24 === "phone")) || (data24 === "toll_free_phone")) || (data24 === "post")) || (data24 === "in_person")) || (data24 === "in_app")) || (data24 === "portal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/methods/" + i8,keyword:"enum",params:{allowedValues: schema237.properties.ccpa.properties.methods.items.enum}});
errors++;
}
}
let i9 = data23.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data23[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/methods",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/methods",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.acknowledge_days !== undefined){
let data25 = data22.acknowledge_days;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/acknowledge_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/acknowledge_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.respond_days !== undefined){
let data26 = data22.respond_days;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/respond_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/respond_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.extension_days !== undefined){
let data27 = data22.extension_days;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/extension_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/extension_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.reaches_back !== undefined){
if(typeof data22.reaches_back !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/reaches_back",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data22.delete_tells !== undefined){
let data29 = data22.delete_tells;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i10=0; i10<len5; i10++){
let data30 = data29[i10];
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/delete_tells/" + i10,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data30 === "service_providers") || (data30 === "contractors")) || (data30 === "third_parties"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/delete_tells/" + i10,keyword:"enum",params:{allowedValues: schema237.properties.ccpa.properties.delete_tells.items.enum}});
errors++;
}
}
let i11 = data29.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data29[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/delete_tells",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/delete_tells",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.correct_tells !== undefined){
let data31 = data22.correct_tells;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i12=0; i12<len6; i12++){
let data32 = data31[i12];
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/correct_tells/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data32 === "service_providers") || (data32 === "contractors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/correct_tells/" + i12,keyword:"enum",params:{allowedValues: schema237.properties.ccpa.properties.correct_tells.items.enum}});
errors++;
}
}
let i13 = data31.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data31[i13];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/correct_tells",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/correct_tells",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.verification !== undefined){
let data33 = data22.verification;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
if(!(((key5 === "for_opt_out") || (key5 === "costs_something")) || (key5 === "reuses_data"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/verification",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data33.for_opt_out !== undefined){
if(typeof data33.for_opt_out !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/verification/for_opt_out",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data33.costs_something !== undefined){
if(typeof data33.costs_something !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/verification/costs_something",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data33.reuses_data !== undefined){
if(typeof data33.reuses_data !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/verification/reuses_data",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/verification",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data22.agents !== undefined){
let data37 = data22.agents;
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/agents",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/agents",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.opt_out !== undefined){
let data38 = data22.opt_out;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key6 in data38){
if(!((((((((key6 === "none") || (key6 === "methods")) || (key6 === "max_business_days")) || (key6 === "tells_third_parties")) || (key6 === "confirmation")) || (key6 === "needs_account")) || (key6 === "ask_again_after")) || (key6 === "two_step_opt_in"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data38.none !== undefined){
let data39 = data38.none;
if(typeof data39 === "string"){
if(func3(data39) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data38.methods !== undefined){
let data40 = data38.methods;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i14=0; i14<len7; i14++){
let data41 = data40[i14];
if(typeof data41 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/methods/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data41 === "link") || (data41 === "gpc")) || (data41 === "web_form")) || (data41 === "email")) || (data41 === "toll_free_phone")) || (data41 === "in_person")) || (data41 === "cookie_banner"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/methods/" + i14,keyword:"enum",params:{allowedValues: schema237.properties.ccpa.properties.opt_out.properties.methods.items.enum}});
errors++;
}
}
let i15 = data40.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data40[i15];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/methods",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/methods",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data38.max_business_days !== undefined){
let data42 = data38.max_business_days;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/max_business_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/max_business_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data38.tells_third_parties !== undefined){
if(typeof data38.tells_third_parties !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/tells_third_parties",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data38.confirmation !== undefined){
if(typeof data38.confirmation !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/confirmation",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data38.needs_account !== undefined){
if(typeof data38.needs_account !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/needs_account",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data38.ask_again_after !== undefined){
if(!(validate74(data38.ask_again_after, instancePath+"/ccpa/opt_out/ask_again_after"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data38.two_step_opt_in !== undefined){
if(typeof data38.two_step_opt_in !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out/two_step_opt_in",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/opt_out",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data22.log_kept !== undefined){
if(!(validate74(data22.log_kept, instancePath+"/ccpa/log_kept"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data22.log_what !== undefined){
let data49 = data22.log_what;
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i16=0; i16<len8; i16++){
let data50 = data49[i16];
if(typeof data50 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/log_what/" + i16,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data50 === "date") || (data50 === "nature")) || (data50 === "manner")) || (data50 === "response_date")) || (data50 === "response")) || (data50 === "denial_basis"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/log_what/" + i16,keyword:"enum",params:{allowedValues: schema237.properties.ccpa.properties.log_what.items.enum}});
errors++;
}
}
let i17 = data49.length;
let j8;
if(i17 > 1){
const indices8 = {};
for(;i17--;){
let item8 = data49[i17];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/log_what",keyword:"uniqueItems",params:{i: i17, j: j8}});
errors++;
break;
}
indices8[item8] = i17;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/log_what",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.covers_workforce !== undefined){
if(typeof data22.covers_workforce !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa/covers_workforce",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ccpa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.uk_complaints !== undefined){
let data52 = data.uk_complaints;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key7 in data52){
if(!(((key7 === "form") || (key7 === "acknowledge_days")) || (key7 === "outcome_step"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_complaints",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data52.form !== undefined){
if(!(validate60(data52.form, instancePath+"/uk_complaints/form"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data52.acknowledge_days !== undefined){
let data54 = data52.acknowledge_days;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_complaints/acknowledge_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_complaints/acknowledge_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data52.outcome_step !== undefined){
let data55 = data52.outcome_step;
if(typeof data55 === "string"){
if(func3(data55) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/uk_complaints/outcome_step",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_complaints/outcome_step",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/uk_complaints",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
const schema245 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"breach_plan.schema.json","type":"object","properties":{"team":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"authority":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z]{2})?$"},"register":{"type":"string","minLength":1},"tested":{"$ref":"common.schema.json#/$defs/date"},"severity_method":{"type":"string","minLength":1},"templates":{"type":"array","items":{"type":"string","enum":["authority","people","clients"]},"uniqueItems":true},"notify_within_hours":{"type":"integer","minimum":0},"tell_clients_within":{"$ref":"common.schema.json#/$defs/duration"},"california":{"type":"object","properties":{"residents_within_days":{"type":"integer","minimum":0},"attorney_general_within_days":{"type":"integer","minimum":0}},"additionalProperties":false},"owner":{"$ref":"common.schema.json#/$defs/owner"},"reviewed":{"$ref":"common.schema.json#/$defs/reviewed"},"review_every":{"$ref":"common.schema.json#/$defs/review_every"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
function validate596(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema245.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/team/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/team/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/team",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/team",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.authority !== undefined){
let data2 = data.authority;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/authority",keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z]{2})?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/authority",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.register !== undefined){
let data3 = data.register;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/register",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/register",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tested !== undefined){
if(!(validate71(data.tested, instancePath+"/tested"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.severity_method !== undefined){
let data5 = data.severity_method;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/severity_method",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/severity_method",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.templates !== undefined){
let data6 = data.templates;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/templates/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "authority") || (data7 === "people")) || (data7 === "clients"))){
vErrors = added(vErrors, {instancePath:instancePath+"/templates/" + i2,keyword:"enum",params:{allowedValues: schema245.properties.templates.items.enum}});
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/templates",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/templates",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.notify_within_hours !== undefined){
let data8 = data.notify_within_hours;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/notify_within_hours",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/notify_within_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.tell_clients_within !== undefined){
if(!(validate74(data.tell_clients_within, instancePath+"/tell_clients_within"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.california !== undefined){
let data10 = data.california;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!((key1 === "residents_within_days") || (key1 === "attorney_general_within_days"))){
vErrors = added(vErrors, {instancePath:instancePath+"/california",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data10.residents_within_days !== undefined){
let data11 = data10.residents_within_days;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/california/residents_within_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/california/residents_within_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data10.attorney_general_within_days !== undefined){
let data12 = data10.attorney_general_within_days;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/california/attorney_general_within_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/california/attorney_general_within_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/california",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate90(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate71(data.reviewed, instancePath+"/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.review_every !== undefined){
if(!(validate74(data.review_every, instancePath+"/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate596.errors = vErrors;
return errors === 0;
}
const schema252 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waiver.schema.json","type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},"on":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"approved_by":{"type":"string","minLength":1},"expires":{"$ref":"common.schema.json#/$defs/date"},"ticket":{"type":"string","minLength":1},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"required":["rule","on"]};
const pattern22 = new RegExp("^[a-z0-9-]+(?:/[a-z0-9-]+)+$", "u");
function validate623(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.on === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "on"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "rule") || (key0 === "on")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "approved_by")) || (key0 === "expires")) || (key0 === "ticket")) || (key0 === "notes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/rule",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.on !== undefined){
let data1 = data.on;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/on",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/on",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approved_by !== undefined){
let data4 = data.approved_by;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/approved_by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/approved_by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expires !== undefined){
if(!(validate71(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined){
let data6 = data.ticket;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ticket",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ticket",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate623.errors = vErrors;
return errors === 0;
}
const schema255 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"checks.schema.json","type":"object","properties":{"level":{"type":"string","enum":["essential","recommended","all"]},"extends":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"rules":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9-]+(?:/(?:[a-z0-9-]+|\\*))+$"},"additionalProperties":{"$ref":"#/$defs/setting"}},"fail_on":{"type":"string","enum":["error","warning","note","never"]},"gaps":{"type":"string","enum":["never","required","all"]},"rules_since":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"waivers":{"type":"object","properties":{"max_days":{"type":"integer","minimum":0},"require_approver":{"type":"boolean"},"from":{"type":"string","enum":["base","head"]}},"additionalProperties":false},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false,"$defs":{"setting":{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["off","error","warning","note"]},"properties":{"severity":{"type":"string","enum":["off","error","warning","note"]},"options":{"type":"object","additionalProperties":true}},"additionalProperties":false}}};
const pattern23 = new RegExp("^[a-z0-9-]+(?:/(?:[a-z0-9-]+|\\*))+$", "u");
const pattern24 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const schema256 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["off","error","warning","note"]},"properties":{"severity":{"type":"string","enum":["off","error","warning","note"]},"options":{"type":"object","additionalProperties":true}},"additionalProperties":false};
function validate630(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema256.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!((((data === "off") || (data === "error")) || (data === "warning")) || (data === "note"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema256.then.enum}});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "options"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "off") || (data0 === "error")) || (data0 === "warning")) || (data0 === "note"))){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema256.properties.severity.enum}});
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
validate630.errors = vErrors;
return errors === 0;
}
function validate629(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "level") || (key0 === "extends")) || (key0 === "rules")) || (key0 === "fail_on")) || (key0 === "gaps")) || (key0 === "rules_since")) || (key0 === "waivers")) || (key0 === "notes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/level",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "essential") || (data0 === "recommended")) || (data0 === "all"))){
vErrors = added(vErrors, {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema255.properties.level.enum}});
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/extends/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/extends/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/extends",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/extends",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rules !== undefined){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern23.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/(?:[a-z0-9-]+|\\*))+$"},propertyName:key1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid4 = _errs10 === errors;
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
if(!(validate630(data3[key2], instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate630.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fail_on !== undefined){
let data5 = data.fail_on;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_on",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data5 === "error") || (data5 === "warning")) || (data5 === "note")) || (data5 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_on",keyword:"enum",params:{allowedValues: schema255.properties.fail_on.enum}});
errors++;
}
}
if(data.gaps !== undefined){
let data6 = data.gaps;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/gaps",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "never") || (data6 === "required")) || (data6 === "all"))){
vErrors = added(vErrors, {instancePath:instancePath+"/gaps",keyword:"enum",params:{allowedValues: schema255.properties.gaps.enum}});
errors++;
}
}
if(data.rules_since !== undefined){
let data7 = data.rules_since;
if(typeof data7 === "string"){
if(!pattern24.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/rules_since",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rules_since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.waivers !== undefined){
let data8 = data.waivers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((key3 === "max_days") || (key3 === "require_approver")) || (key3 === "from"))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.max_days !== undefined){
let data9 = data8.max_days;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/max_days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/max_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data8.require_approver !== undefined){
if(typeof data8.require_approver !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/require_approver",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.from !== undefined){
let data11 = data8.from;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/from",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "base") || (data11 === "head"))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/from",keyword:"enum",params:{allowedValues: schema255.properties.waivers.properties.from.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate629.errors = vErrors;
return errors === 0;
}
const schema258 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"publish.schema.json","type":"object","properties":{"documents":{"type":"array","items":{"type":"string","enum":["notice","cookies","subprocessors","retention","ai_notice","camera_sign","ropa","ropa_processor","rights_plan","breach_plan","dpia","lia","tia","dpa_checklist","ccpa_policy","notice_at_collection","opt_out_notice","limit_notice","changes"]},"uniqueItems":true},"languages":{"type":"array","items":{"$ref":"common.schema.json#/$defs/language"},"uniqueItems":true},"base_url":{"$ref":"common.schema.json#/$defs/url"},"theme":{"type":"object","properties":{"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"logo":{"type":"string","minLength":1}},"additionalProperties":false},"version":{"type":["string","number"]},"effective":{"$ref":"common.schema.json#/$defs/date"},"notes":{"$ref":"common.schema.json#/$defs/notes"}},"additionalProperties":false};
const pattern25 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function validate635(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "documents") || (key0 === "languages")) || (key0 === "base_url")) || (key0 === "theme")) || (key0 === "version")) || (key0 === "effective")) || (key0 === "notes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.documents !== undefined){
let data0 = data.documents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/documents/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((data1 === "notice") || (data1 === "cookies")) || (data1 === "subprocessors")) || (data1 === "retention")) || (data1 === "ai_notice")) || (data1 === "camera_sign")) || (data1 === "ropa")) || (data1 === "ropa_processor")) || (data1 === "rights_plan")) || (data1 === "breach_plan")) || (data1 === "dpia")) || (data1 === "lia")) || (data1 === "tia")) || (data1 === "dpa_checklist")) || (data1 === "ccpa_policy")) || (data1 === "notice_at_collection")) || (data1 === "opt_out_notice")) || (data1 === "limit_notice")) || (data1 === "changes"))){
vErrors = added(vErrors, {instancePath:instancePath+"/documents/" + i0,keyword:"enum",params:{allowedValues: schema258.properties.documents.items.enum}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/documents",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/documents",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.languages !== undefined){
let data2 = data.languages;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(!(validate62(data2[i2], instancePath+"/languages/" + i2))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/languages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.base_url !== undefined){
if(!(validate60(data.base_url, instancePath+"/base_url"))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
let data5 = data.theme;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "color") || (key1 === "logo"))){
vErrors = added(vErrors, {instancePath:instancePath+"/theme",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.color !== undefined){
let data6 = data5.color;
if(typeof data6 === "string"){
if(!pattern25.test(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/theme/color",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/theme/color",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.logo !== undefined){
let data7 = data5.logo;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/theme/logo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/theme/logo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/theme",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.version !== undefined){
let data8 = data.version;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: schema258.properties.version.type}});
errors++;
}
}
if(data.effective !== undefined){
if(!(validate71(data.effective, instancePath+"/effective"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate90(data.notes, instancePath+"/notes"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate635.errors = vErrors;
return errors === 0;
}
function validate52(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if(1 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1}});
errors++;
}
}
if(data.business !== undefined){
if(!(validate53(data.business, instancePath+"/business"))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
let data2 = data.defaults;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func1.call(schema19.properties.defaults.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.all !== undefined){
let data3 = data2.all;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!((((key2 === "status") || (key2 === "owner")) || (key2 === "reviewed")) || (key2 === "review_every"))){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/all",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.status !== undefined){
if(!(validate99(data3.status, instancePath+"/defaults/all/status"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data3.owner !== undefined){
if(!(validate90(data3.owner, instancePath+"/defaults/all/owner"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data3.reviewed !== undefined){
if(!(validate71(data3.reviewed, instancePath+"/defaults/all/reviewed"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data3.review_every !== undefined){
if(!(validate74(data3.review_every, instancePath+"/defaults/all/review_every"))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/all",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.subjects !== undefined){
if(!(validate107(data2.subjects, instancePath+"/defaults/subjects"))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data2.categories !== undefined){
if(!(validate129(data2.categories, instancePath+"/defaults/categories"))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data2.assets !== undefined){
let data10 = data2.assets;
if(!(validate149(data10, instancePath+"/defaults/assets"))){
vErrors = joined(vErrors, validate149.errors);
errors = vErrors.length;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.location !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/assets/location",keyword:"not",params:{}});
errors++;
}
if(data10.fields !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/assets/fields",keyword:"not",params:{}});
errors++;
}
if(data10.retention !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/assets/retention",keyword:"not",params:{}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/assets",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.purposes !== undefined){
let data14 = data2.purposes;
if(!(validate201(data14, instancePath+"/defaults/purposes"))){
vErrors = joined(vErrors, validate201.errors);
errors = vErrors.length;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.lawful_basis !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/purposes/lawful_basis",keyword:"not",params:{}});
errors++;
}
if(data14.special_category !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/purposes/special_category",keyword:"not",params:{}});
errors++;
}
if(data14.needs !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/purposes/needs",keyword:"not",params:{}});
errors++;
}
if(data14.retention !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/purposes/retention",keyword:"not",params:{}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/purposes",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.retention !== undefined){
if(!(validate247(data2.retention, instancePath+"/defaults/retention"))){
vErrors = joined(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data2.vendors !== undefined){
let data20 = data2.vendors;
if(!(validate271(data20, instancePath+"/defaults/vendors"))){
vErrors = joined(vErrors, validate271.errors);
errors = vErrors.length;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.retention !== undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/vendors/retention",keyword:"not",params:{}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/vendors",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.consents !== undefined){
if(!(validate344(data2.consents, instancePath+"/defaults/consents"))){
vErrors = joined(vErrors, validate344.errors);
errors = vErrors.length;
}
}
if(data2.cookies !== undefined){
if(!(validate376(data2.cookies, instancePath+"/defaults/cookies"))){
vErrors = joined(vErrors, validate376.errors);
errors = vErrors.length;
}
}
if(data2.requests !== undefined){
if(!(validate399(data2.requests, instancePath+"/defaults/requests"))){
vErrors = joined(vErrors, validate399.errors);
errors = vErrors.length;
}
}
if(data2.incidents !== undefined){
if(!(validate410(data2.incidents, instancePath+"/defaults/incidents"))){
vErrors = joined(vErrors, validate410.errors);
errors = vErrors.length;
}
}
if(data2.ai_systems !== undefined){
if(!(validate426(data2.ai_systems, instancePath+"/defaults/ai_systems"))){
vErrors = joined(vErrors, validate426.errors);
errors = vErrors.length;
}
}
if(data2.assessments !== undefined){
if(!(validate458(data2.assessments, instancePath+"/defaults/assessments"))){
vErrors = joined(vErrors, validate458.errors);
errors = vErrors.length;
}
}
if(data2.notices !== undefined){
if(!(validate485(data2.notices, instancePath+"/defaults/notices"))){
vErrors = joined(vErrors, validate485.errors);
errors = vErrors.length;
}
}
if(data2.policies !== undefined){
if(!(validate514(data2.policies, instancePath+"/defaults/policies"))){
vErrors = joined(vErrors, validate514.errors);
errors = vErrors.length;
}
}
if(data2.training !== undefined){
if(!(validate534(data2.training, instancePath+"/defaults/training"))){
vErrors = joined(vErrors, validate534.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.subjects !== undefined){
let data31 = data.subjects;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key3 in data31){
const _errs51 = errors;
if(!(validate82(key3, instancePath+"/subjects"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid6 = _errs51 === errors;
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data31){
if(!(key4 === "none")){
if(!(validate107(data31[key4], instancePath+"/subjects/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
if(data31.none !== undefined){
let data33 = data31.none;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/subjects/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.categories !== undefined){
let data34 = data.categories;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
const _errs58 = errors;
if(!(validate82(key5, instancePath+"/categories"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid9 = _errs58 === errors;
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data34){
if(!(key6 === "none")){
if(!(validate129(data34[key6], instancePath+"/categories/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
if(data34.none !== undefined){
let data36 = data34.none;
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/categories/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.assets !== undefined){
let data37 = data.assets;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
const _errs65 = errors;
if(!(validate82(key7, instancePath+"/assets"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid12 = _errs65 === errors;
if(!valid12){
vErrors = added(vErrors, {instancePath:instancePath+"/assets",keyword:"propertyNames",params:{propertyName: key7}});
errors++;
}
}
for(const key8 in data37){
if(!(key8 === "none")){
if(!(validate149(data37[key8], instancePath+"/assets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate149.errors);
errors = vErrors.length;
}
}
}
if(data37.none !== undefined){
let data39 = data37.none;
if(typeof data39 === "string"){
if(func3(data39) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/assets/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assets/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assets",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.purposes !== undefined){
let data40 = data.purposes;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 in data40){
const _errs72 = errors;
if(!(validate82(key9, instancePath+"/purposes"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid15 = _errs72 === errors;
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"propertyNames",params:{propertyName: key9}});
errors++;
}
}
for(const key10 in data40){
if(!(key10 === "none")){
if(!(validate201(data40[key10], instancePath+"/purposes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate201.errors);
errors = vErrors.length;
}
}
}
if(data40.none !== undefined){
let data42 = data40.none;
if(typeof data42 === "string"){
if(func3(data42) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.retention !== undefined){
let data43 = data.retention;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
const _errs79 = errors;
if(!(validate82(key11, instancePath+"/retention"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid18 = _errs79 === errors;
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/retention",keyword:"propertyNames",params:{propertyName: key11}});
errors++;
}
}
for(const key12 in data43){
if(!(key12 === "none")){
if(!(validate247(data43[key12], instancePath+"/retention/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
if(data43.none !== undefined){
let data45 = data43.none;
if(typeof data45 === "string"){
if(func3(data45) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/retention/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.vendors !== undefined){
let data46 = data.vendors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key13 in data46){
const _errs86 = errors;
if(!(validate82(key13, instancePath+"/vendors"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid21 = _errs86 === errors;
if(!valid21){
vErrors = added(vErrors, {instancePath:instancePath+"/vendors",keyword:"propertyNames",params:{propertyName: key13}});
errors++;
}
}
for(const key14 in data46){
if(!(key14 === "none")){
if(!(validate271(data46[key14], instancePath+"/vendors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate271.errors);
errors = vErrors.length;
}
}
}
if(data46.none !== undefined){
let data48 = data46.none;
if(typeof data48 === "string"){
if(func3(data48) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/vendors/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/vendors/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/vendors",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.consents !== undefined){
let data49 = data.consents;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key15 in data49){
const _errs93 = errors;
if(!(validate82(key15, instancePath+"/consents"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid24 = _errs93 === errors;
if(!valid24){
vErrors = added(vErrors, {instancePath:instancePath+"/consents",keyword:"propertyNames",params:{propertyName: key15}});
errors++;
}
}
for(const key16 in data49){
if(!(key16 === "none")){
if(!(validate344(data49[key16], instancePath+"/consents/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate344.errors);
errors = vErrors.length;
}
}
}
if(data49.none !== undefined){
let data51 = data49.none;
if(typeof data51 === "string"){
if(func3(data51) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/consents/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/consents/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/consents",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cookies !== undefined){
let data52 = data.cookies;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
const _errs100 = errors;
if(!(validate82(key17, instancePath+"/cookies"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid27 = _errs100 === errors;
if(!valid27){
vErrors = added(vErrors, {instancePath:instancePath+"/cookies",keyword:"propertyNames",params:{propertyName: key17}});
errors++;
}
}
for(const key18 in data52){
if(!(key18 === "none")){
if(!(validate376(data52[key18], instancePath+"/cookies/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate376.errors);
errors = vErrors.length;
}
}
}
if(data52.none !== undefined){
let data54 = data52.none;
if(typeof data54 === "string"){
if(func3(data54) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/cookies/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cookies/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cookies",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rights !== undefined){
if(!(validate573(data.rights, instancePath+"/rights"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data56 = data.requests;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key19 in data56){
const _errs108 = errors;
if(!(validate82(key19, instancePath+"/requests"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid30 = _errs108 === errors;
if(!valid30){
vErrors = added(vErrors, {instancePath:instancePath+"/requests",keyword:"propertyNames",params:{propertyName: key19}});
errors++;
}
}
for(const key20 in data56){
if(!(key20 === "none")){
if(!(validate399(data56[key20], instancePath+"/requests/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate399.errors);
errors = vErrors.length;
}
}
}
if(data56.none !== undefined){
let data58 = data56.none;
if(typeof data58 === "string"){
if(func3(data58) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/requests/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/requests/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/requests",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.breach_plan !== undefined){
if(!(validate596(data.breach_plan, instancePath+"/breach_plan"))){
vErrors = joined(vErrors, validate596.errors);
errors = vErrors.length;
}
}
if(data.incidents !== undefined){
let data60 = data.incidents;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key21 in data60){
const _errs116 = errors;
if(!(validate82(key21, instancePath+"/incidents"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid33 = _errs116 === errors;
if(!valid33){
vErrors = added(vErrors, {instancePath:instancePath+"/incidents",keyword:"propertyNames",params:{propertyName: key21}});
errors++;
}
}
for(const key22 in data60){
if(!(key22 === "none")){
if(!(validate410(data60[key22], instancePath+"/incidents/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate410.errors);
errors = vErrors.length;
}
}
}
if(data60.none !== undefined){
let data62 = data60.none;
if(typeof data62 === "string"){
if(func3(data62) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/incidents/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/incidents/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/incidents",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ai_systems !== undefined){
let data63 = data.ai_systems;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key23 in data63){
const _errs123 = errors;
if(!(validate82(key23, instancePath+"/ai_systems"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid36 = _errs123 === errors;
if(!valid36){
vErrors = added(vErrors, {instancePath:instancePath+"/ai_systems",keyword:"propertyNames",params:{propertyName: key23}});
errors++;
}
}
for(const key24 in data63){
if(!(key24 === "none")){
if(!(validate426(data63[key24], instancePath+"/ai_systems/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate426.errors);
errors = vErrors.length;
}
}
}
if(data63.none !== undefined){
let data65 = data63.none;
if(typeof data65 === "string"){
if(func3(data65) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ai_systems/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ai_systems/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ai_systems",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.assessments !== undefined){
let data66 = data.assessments;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key25 in data66){
const _errs130 = errors;
if(!(validate82(key25, instancePath+"/assessments"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid39 = _errs130 === errors;
if(!valid39){
vErrors = added(vErrors, {instancePath:instancePath+"/assessments",keyword:"propertyNames",params:{propertyName: key25}});
errors++;
}
}
for(const key26 in data66){
if(!(key26 === "none")){
if(!(validate458(data66[key26], instancePath+"/assessments/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate458.errors);
errors = vErrors.length;
}
}
}
if(data66.none !== undefined){
let data68 = data66.none;
if(typeof data68 === "string"){
if(func3(data68) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/assessments/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assessments/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assessments",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.notices !== undefined){
let data69 = data.notices;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key27 in data69){
const _errs137 = errors;
if(!(validate82(key27, instancePath+"/notices"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid42 = _errs137 === errors;
if(!valid42){
vErrors = added(vErrors, {instancePath:instancePath+"/notices",keyword:"propertyNames",params:{propertyName: key27}});
errors++;
}
}
for(const key28 in data69){
if(!(key28 === "none")){
if(!(validate485(data69[key28], instancePath+"/notices/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate485.errors);
errors = vErrors.length;
}
}
}
if(data69.none !== undefined){
let data71 = data69.none;
if(typeof data71 === "string"){
if(func3(data71) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/notices/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/notices/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/notices",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.policies !== undefined){
let data72 = data.policies;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key29 in data72){
const _errs144 = errors;
if(!(validate82(key29, instancePath+"/policies"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid45 = _errs144 === errors;
if(!valid45){
vErrors = added(vErrors, {instancePath:instancePath+"/policies",keyword:"propertyNames",params:{propertyName: key29}});
errors++;
}
}
for(const key30 in data72){
if(!(key30 === "none")){
if(!(validate514(data72[key30], instancePath+"/policies/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate514.errors);
errors = vErrors.length;
}
}
}
if(data72.none !== undefined){
let data74 = data72.none;
if(typeof data74 === "string"){
if(func3(data74) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/policies/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policies/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policies",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.training !== undefined){
let data75 = data.training;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key31 in data75){
const _errs151 = errors;
if(!(validate82(key31, instancePath+"/training"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid48 = _errs151 === errors;
if(!valid48){
vErrors = added(vErrors, {instancePath:instancePath+"/training",keyword:"propertyNames",params:{propertyName: key31}});
errors++;
}
}
for(const key32 in data75){
if(!(key32 === "none")){
if(!(validate534(data75[key32], instancePath+"/training/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate534.errors);
errors = vErrors.length;
}
}
}
if(data75.none !== undefined){
let data77 = data75.none;
if(typeof data77 === "string"){
if(func3(data77) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/training/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/training/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/training",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.waivers !== undefined){
let data78 = data.waivers;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key33 in data78){
const _errs158 = errors;
if(!(validate82(key33, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
var valid51 = _errs158 === errors;
if(!valid51){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers",keyword:"propertyNames",params:{propertyName: key33}});
errors++;
}
}
for(const key34 in data78){
if(!(key34 === "none")){
if(!(validate623(data78[key34], instancePath+"/waivers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate623.errors);
errors = vErrors.length;
}
}
}
if(data78.none !== undefined){
let data80 = data78.none;
if(typeof data80 === "string"){
if(func3(data80) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/none",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/none",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checks !== undefined){
if(!(validate629(data.checks, instancePath+"/checks"))){
vErrors = joined(vErrors, validate629.errors);
errors = vErrors.length;
}
}
if(data.publish !== undefined){
if(!(validate635(data.publish, instancePath+"/publish"))){
vErrors = joined(vErrors, validate635.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const rule: Validator = validate645;
const schema263 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://privacyfile.example/schemas/rule.schema.json","type":"object","additionalProperties":false,"required":["title","severity","confidence","level","laws","since","why","fix","for","message","examples"],"properties":{"title":{"type":"string","minLength":8,"maxLength":100},"severity":{"enum":["error","warning","note"]},"confidence":{"enum":["high","review"]},"level":{"enum":["essential","recommended","all"]},"laws":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["law","cite"],"properties":{"law":{"enum":["gdpr","uk_gdpr","ccpa","eprivacy","ai_act","good_practice"]},"cite":{"type":"string","minLength":1}}}},"since":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"in_force":{"type":"string","format":"date"},"verified":{"type":"boolean"},"uncertain":{"type":"string"},"why":{"type":"string","minLength":1},"fix":{"type":"string","minLength":1},"for":{"type":"string","pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"when":{"type":"string","minLength":1},"require":{"type":"string","minLength":1},"find":{"type":"string","minLength":1},"at":{"type":["string","array"],"minItems":1,"items":{"type":"string","pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"},"pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["node","says"],"properties":{"node":{"type":"string","minLength":1},"key":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"says":{"type":"string","minLength":1}}}},"message":{"type":"string","minLength":1},"fixes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","title"],"properties":{"kind":{"enum":["safe","suggestion"]},"title":{"type":"string","minLength":1},"remove":{"type":"string"},"set":{"type":"string"},"add":{"type":"string"},"to":{"type":"string","minLength":1}}}},"options":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["type","default","description"],"properties":{"type":{"enum":["boolean","number","string","duration","list"]},"default":{},"description":{"type":"string","minLength":1},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"},"minItems":1}}}},"identity":{"type":["string","array"],"items":{"type":"string","pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"aliases":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}},"waivable":{"type":"boolean"},"due":{"type":"object","additionalProperties":false,"required":["on","says"],"properties":{"on":{"type":"string","minLength":1},"says":{"type":"string","minLength":1}}},"examples":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":"string","minLength":1},"pass":{"type":"string"},"fail":{"type":"string"},"gap":{"type":"string"},"skip":{"type":"string"},"as_of":{"type":"string","format":"date"},"options":{"type":"object"}}}},"equivalent_mutants":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["mutant","because"],"properties":{"mutant":{"type":"string","minLength":1},"because":{"type":"string","minLength":1}}}}}};
const pattern26 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern27 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
const pattern28 = new RegExp("^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$", "u");
const pattern30 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern34 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
function validate645(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.severity === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.confidence === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.level === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "level"}});
errors++;
}
if(data.laws === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "laws"}});
errors++;
}
if(data.since === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.why === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "why"}});
errors++;
}
if(data.fix === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fix"}});
errors++;
}
if(data.for === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "for"}});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.examples === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "examples"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema263.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = added(vErrors, {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data0) < 8){
vErrors = added(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 8}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "note"))){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema263.properties.severity.enum}});
errors++;
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if(!((data2 === "high") || (data2 === "review"))){
vErrors = added(vErrors, {instancePath:instancePath+"/confidence",keyword:"enum",params:{allowedValues: schema263.properties.confidence.enum}});
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(!(((data3 === "essential") || (data3 === "recommended")) || (data3 === "all"))){
vErrors = added(vErrors, {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema263.properties.level.enum}});
errors++;
}
}
if(data.laws !== undefined){
let data4 = data.laws;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/laws",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.law === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0,keyword:"required",params:{missingProperty: "law"}});
errors++;
}
if(data5.cite === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0,keyword:"required",params:{missingProperty: "cite"}});
errors++;
}
for(const key1 in data5){
if(!((key1 === "law") || (key1 === "cite"))){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.law !== undefined){
let data6 = data5.law;
if(!((((((data6 === "gdpr") || (data6 === "uk_gdpr")) || (data6 === "ccpa")) || (data6 === "eprivacy")) || (data6 === "ai_act")) || (data6 === "good_practice"))){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0+"/law",keyword:"enum",params:{allowedValues: schema263.properties.laws.items.properties.law.enum}});
errors++;
}
}
if(data5.cite !== undefined){
let data7 = data5.cite;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0+"/cite",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0+"/cite",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/laws/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/laws",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.since !== undefined){
let data8 = data.since;
if(typeof data8 === "string"){
if(!pattern26.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/since",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.in_force !== undefined){
let data9 = data.in_force;
if(typeof data9 === "string"){
if(!(formats8(data9))){
vErrors = added(vErrors, {instancePath:instancePath+"/in_force",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/in_force",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.verified !== undefined){
if(typeof data.verified !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/verified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.uncertain !== undefined){
if(typeof data.uncertain !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uncertain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.why !== undefined){
let data12 = data.why;
if(typeof data12 === "string"){
if(func3(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/why",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/why",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fix !== undefined){
let data13 = data.fix;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/fix",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.for !== undefined){
let data14 = data.for;
if(typeof data14 === "string"){
if(!pattern27.test(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.when !== undefined){
let data15 = data.when;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/when",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/when",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.require !== undefined){
let data16 = data.require;
if(typeof data16 === "string"){
if(func3(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/require",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/require",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.find !== undefined){
let data17 = data.find;
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/find",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/find",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data18 = data.at;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: schema263.properties.at.type}});
errors++;
}
if(typeof data18 === "string"){
if(!pattern28.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}});
errors++;
}
}
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/at",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(!pattern28.test(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/at/" + i1,keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/at/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.related !== undefined){
let data20 = data.related;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.node === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2,keyword:"required",params:{missingProperty: "node"}});
errors++;
}
if(data21.says === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2,keyword:"required",params:{missingProperty: "says"}});
errors++;
}
for(const key2 in data21){
if(!(((key2 === "node") || (key2 === "key")) || (key2 === "says"))){
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data21.node !== undefined){
let data22 = data21.node;
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2+"/node",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2+"/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.key !== undefined){
let data23 = data21.key;
if(typeof data23 === "string"){
if(!pattern30.test(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2+"/key",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2+"/key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.says !== undefined){
let data24 = data21.says;
if(typeof data24 === "string"){
if(func3(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2+"/says",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2+"/says",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/related/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/related",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.message !== undefined){
let data25 = data.message;
if(typeof data25 === "string"){
if(func3(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fixes !== undefined){
let data26 = data.fixes;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.kind === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data27.title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key3 in data27){
if(!((((((key3 === "kind") || (key3 === "title")) || (key3 === "remove")) || (key3 === "set")) || (key3 === "add")) || (key3 === "to"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data27.kind !== undefined){
let data28 = data27.kind;
if(!((data28 === "safe") || (data28 === "suggestion"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/kind",keyword:"enum",params:{allowedValues: schema263.properties.fixes.items.properties.kind.enum}});
errors++;
}
}
if(data27.title !== undefined){
let data29 = data27.title;
if(typeof data29 === "string"){
if(func3(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.remove !== undefined){
if(typeof data27.remove !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/remove",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.set !== undefined){
if(typeof data27.set !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/set",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.add !== undefined){
if(typeof data27.add !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/add",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.to !== undefined){
let data33 = data27.to;
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/to",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fixes/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fixes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.options !== undefined){
let data34 = data.options;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
const _errs70 = errors;
if(typeof key4 === "string"){
if(!pattern30.test(key4)){
vErrors = added(vErrors, {instancePath:instancePath+"/options",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key4});
errors++;
}
}
var valid12 = _errs70 === errors;
if(!valid12){
vErrors = added(vErrors, {instancePath:instancePath+"/options",keyword:"propertyNames",params:{propertyName: key4}});
errors++;
}
}
for(const key5 in data34){
let data35 = data34[key5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data35.default === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "default"}});
errors++;
}
if(data35.description === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key6 in data35){
if(!((((((key6 === "type") || (key6 === "default")) || (key6 === "description")) || (key6 === "minimum")) || (key6 === "maximum")) || (key6 === "enum"))){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data35.type !== undefined){
let data36 = data35.type;
if(!(((((data36 === "boolean") || (data36 === "number")) || (data36 === "string")) || (data36 === "duration")) || (data36 === "list"))){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",keyword:"enum",params:{allowedValues: schema263.properties.options.additionalProperties.properties.type.enum}});
errors++;
}
}
if(data35.description !== undefined){
let data37 = data35.description;
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.minimum !== undefined){
let data38 = data35.minimum;
if(!((typeof data38 == "number") && (isFinite(data38)))){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.maximum !== undefined){
let data39 = data35.maximum;
if(!((typeof data39 == "number") && (isFinite(data39)))){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.enum !== undefined){
let data40 = data35.enum;
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
if(typeof data40[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.identity !== undefined){
let data42 = data.identity;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/identity",keyword:"type",params:{type: schema263.properties.identity.type}});
errors++;
}
if(typeof data42 === "string"){
if(!pattern27.test(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/identity",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(!pattern27.test(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/identity/" + i5,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/identity/" + i5,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.aliases !== undefined){
let data44 = data.aliases;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(typeof data45 === "string"){
if(!pattern34.test(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/aliases/" + i6,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/aliases/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/aliases",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivable !== undefined){
if(typeof data.waivable !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.due !== undefined){
let data47 = data.due;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.on === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/due",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data47.says === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/due",keyword:"required",params:{missingProperty: "says"}});
errors++;
}
for(const key7 in data47){
if(!((key7 === "on") || (key7 === "says"))){
vErrors = added(vErrors, {instancePath:instancePath+"/due",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data47.on !== undefined){
let data48 = data47.on;
if(typeof data48 === "string"){
if(func3(data48) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/due/on",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/due/on",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.says !== undefined){
let data49 = data47.says;
if(typeof data49 === "string"){
if(func3(data49) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/due/says",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/due/says",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/due",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.examples !== undefined){
let data50 = data.examples;
if(Array.isArray(data50)){
if(data50.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/examples",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
let data51 = data50[i7];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data51){
if(!(((((((key8 === "name") || (key8 === "pass")) || (key8 === "fail")) || (key8 === "gap")) || (key8 === "skip")) || (key8 === "as_of")) || (key8 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7,keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data51.name !== undefined){
let data52 = data51.name;
if(typeof data52 === "string"){
if(func3(data52) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.pass !== undefined){
if(typeof data51.pass !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/pass",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.fail !== undefined){
if(typeof data51.fail !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/fail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.gap !== undefined){
if(typeof data51.gap !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/gap",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.skip !== undefined){
if(typeof data51.skip !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/skip",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.as_of !== undefined){
let data57 = data51.as_of;
if(typeof data57 === "string"){
if(!(formats8(data57))){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/as_of",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/as_of",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.options !== undefined){
let data58 = data51.options;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7+"/options",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/examples/" + i7,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.equivalent_mutants !== undefined){
let data59 = data.equivalent_mutants;
if(Array.isArray(data59)){
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.mutant === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8,keyword:"required",params:{missingProperty: "mutant"}});
errors++;
}
if(data60.because === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8,keyword:"required",params:{missingProperty: "because"}});
errors++;
}
for(const key9 in data60){
if(!((key9 === "mutant") || (key9 === "because"))){
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8,keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data60.mutant !== undefined){
let data61 = data60.mutant;
if(typeof data61 === "string"){
if(func3(data61) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8+"/mutant",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8+"/mutant",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.because !== undefined){
let data62 = data60.because;
if(typeof data62 === "string"){
if(func3(data62) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8+"/because",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8+"/because",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants/" + i8,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/equivalent_mutants",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate645.errors = vErrors;
return errors === 0;
}
