// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { formats } from "./formats.ts";
import { added, codePoints, equal, joined, members } from "./runtime.ts";
import type { Validator } from "./types.ts";
export const declarations: Validator = validate52;
const schema21 = {"type":"object","properties":{"version":{"$ref":"#/$defs/part140"},"business":{"$ref":"#/$defs/business"},"defaults":{"$ref":"#/$defs/part146"},"subjects":{"$ref":"#/$defs/part147"},"categories":{"$ref":"#/$defs/part148"},"assets":{"$ref":"#/$defs/part149"},"purposes":{"$ref":"#/$defs/part150"},"retention":{"$ref":"#/$defs/part151"},"vendors":{"$ref":"#/$defs/part152"},"consents":{"$ref":"#/$defs/part153"},"cookies":{"$ref":"#/$defs/part154"},"rights":{"$ref":"#/$defs/rights"},"requests":{"$ref":"#/$defs/part155"},"breach_plan":{"$ref":"#/$defs/breach_plan"},"incidents":{"$ref":"#/$defs/part156"},"ai_systems":{"$ref":"#/$defs/part157"},"assessments":{"$ref":"#/$defs/part158"},"notices":{"$ref":"#/$defs/part159"},"policies":{"$ref":"#/$defs/part160"},"training":{"$ref":"#/$defs/part161"},"waivers":{"$ref":"#/$defs/part162"},"checks":{"$ref":"#/$defs/checks"},"publish":{"$ref":"#/$defs/publish"}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if(1 !== data){
vErrors = added(vErrors, {instancePath,keyword:"const",params:{allowedValue: 1}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"object","properties":{"name":{"$ref":"#/$defs/part11"},"legal_name":{"$ref":"#/$defs/part11"},"about":{"$ref":"#/$defs/part11"},"country":{"$ref":"#/$defs/common.country"},"establishments":{"$ref":"#/$defs/part57"},"authority":{"$ref":"#/$defs/part52"},"lead_authority":{"$ref":"#/$defs/part52"},"address":{"$ref":"#/$defs/part11"},"contact":{"$ref":"#/$defs/part58"},"role":{"$ref":"#/$defs/part59"},"laws":{"$ref":"#/$defs/part61"},"languages":{"$ref":"#/$defs/part62"},"privacy_lead":{"$ref":"#/$defs/part11"},"dpo":{"$ref":"#/$defs/part65"},"eu_representative":{"$ref":"#/$defs/part66"},"uk_representative":{"$ref":"#/$defs/part66"},"offers_to":{"$ref":"#/$defs/part57"},"monitors_behaviour_in":{"$ref":"#/$defs/part57"},"ico_registration":{"$ref":"#/$defs/part67"},"core_activities":{"$ref":"#/$defs/part69"},"staff_with_data":{"$ref":"#/$defs/part55"},"sells_data":{"$ref":"#/$defs/part13"},"uses_data_for_ads":{"$ref":"#/$defs/part13"},"public_authority":{"$ref":"#/$defs/part13"},"nonprofit":{"$ref":"#/$defs/part13"},"record_exempt":{"$ref":"#/$defs/part13"},"security_testing":{"$ref":"#/$defs/part70"},"ccpa":{"$ref":"#/$defs/ccpa"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const func4 = codePoints;
function validate58(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
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
const formats0 = formats.country;
function validate62(data, instancePath = ""){
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
validate62.errors = vErrors;
return errors === 0;
}
const func0 = equal;
function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{2}(?:-[A-Z]{2})?$", "u");
function validate67(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z]{2})?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
const formats2 = formats.email;
function validate72(data, instancePath = ""){
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
validate72.errors = vErrors;
return errors === 0;
}
const formats4 = formats.url;
function validate76(data, instancePath = ""){
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
validate76.errors = vErrors;
return errors === 0;
}
function validate71(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "phone")) || (key0 === "toll_free_phone")) || (key0 === "url"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys0});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"string","enum":["controller","processor","both"]};
function validate79(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "controller") || (data === "processor")) || (data === "both"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema31.enum}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
const schema33 = {"type":"string","enum":["gdpr","uk_gdpr","eprivacy","ccpa","ai_act"]};
function validate82(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema33.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema33.enum}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
const formats6 = formats.language;
function validate86(data, instancePath = ""){
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
validate86.errors = vErrors;
return errors === 0;
}
function validate85(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":"object","properties":{"none":{"$ref":"#/$defs/part11"},"name":{"$ref":"#/$defs/part11"},"email":{"$ref":"#/$defs/common.email"},"phone":{"$ref":"#/$defs/part11"},"address":{"$ref":"#/$defs/part11"},"external":{"$ref":"#/$defs/part13"},"published":{"$ref":"#/$defs/part13"},"notified":{"$ref":"#/$defs/part13"},"other_roles":{"$ref":"#/$defs/part64"}},"additionalProperties":false};
function validate96(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "boolean"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
const schema38 = {"type":["array","object"],"items":{"$ref":"#/$defs/part63"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema39 = {"type":"string","enum":["ceo","coo","cfo","cmo","cto","head_of_it","head_of_hr","head_of_marketing","ciso","owner","legal_counsel","other"]};
function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema39.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema39.enum}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
function validate100(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema38.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate100.errors = vErrors;
return errors === 0;
}
function validate90(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys1});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
function validate106(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "none") || (key0 === "name")) || (key0 === "email")) || (key0 === "phone")) || (key0 === "address")) || (key0 === "country"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys2});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
const formats8 = formats.date;
function validate120(data, instancePath = ""){
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
validate120.errors = vErrors;
return errors === 0;
}
function validate117(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "number")) || (key0 === "expires"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys3});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
const schema43 = {"type":["array","object"],"items":{"$ref":"#/$defs/part68"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema44 = {"type":"string","enum":["large_scale_monitoring","large_scale_special","large_scale_criminal"]};
function validate124(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "large_scale_monitoring") || (data === "large_scale_special")) || (data === "large_scale_criminal"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema44.enum}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
function validate123(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema43.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}
function validate128(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
validate128.errors = vErrors;
return errors === 0;
}
const schema46 = {"type":["string","object"],"format":"date","properties":{"none":{"$ref":"#/$defs/part11"},"last":{"$ref":"#/$defs/common.date"},"how":{"$ref":"#/$defs/part11"},"every":{"$ref":"#/$defs/common.duration"}},"additionalProperties":false};
const formats12 = formats.duration;
function validate139(data, instancePath = ""){
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
validate139.errors = vErrors;
return errors === 0;
}
function validate135(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema46.type}});
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
if(!((((key0 === "none") || (key0 === "last")) || (key0 === "how")) || (key0 === "every"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys4});
errors = vErrors === null ? 0 : vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}
const schema48 = {"type":"object","properties":{"none":{"$ref":"#/$defs/part11"},"does_business_in_california":{"$ref":"#/$defs/part13"},"annual_revenue_usd":{"$ref":"#/$defs/part55"},"consumers_bought_sold_shared":{"$ref":"#/$defs/part55"},"consumers_processed":{"$ref":"#/$defs/part55"},"sensitive_consumers_processed":{"$ref":"#/$defs/part55"},"revenue_share_from_selling":{"$ref":"#/$defs/part78"},"exclusively_online":{"$ref":"#/$defs/part13"},"links":{"$ref":"#/$defs/part80"},"gpc":{"$ref":"#/$defs/part81"},"minors":{"$ref":"#/$defs/part82"},"financial_incentives":{"$ref":"#/$defs/part84"},"cybersecurity_audit":{"$ref":"#/$defs/part85"},"data_broker":{"$ref":"#/$defs/part86"},"ui":{"$ref":"#/$defs/part87"}},"additionalProperties":false};
function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "number"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
function validate155(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "title")) || (key0 === "icon"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys5});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
function validate152(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "do_not_sell") || (key0 === "limit")) || (key0 === "alternative")) || (key0 === "privacy_policy"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys6});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
function validate162(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "honored") || (key0 === "displays_status")) || (key0 === "frictionless"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys7});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
function validate167(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "knows_under_16") || (key0 === "opt_in_13_to_15")) || (key0 === "parental_under_13"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys8});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$", "u");
function validate177(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
function validate176(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
function validate173(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "summary") || (key0 === "terms")) || (key0 === "categories")) || (key0 === "opt_in")) || (key0 === "withdrawal")) || (key0 === "value")) || (key0 === "method")) || (key0 === "reasonably_related"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys9});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
function validate172(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate173(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate173.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
function validate188(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "planned")) || (key0 === "last"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys10});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
function validate193(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "indirect_sale")) || (key0 === "registered"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys11});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
function validate198(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "opt_out_steps") || (key0 === "opt_in_steps")) || (key0 === "double_negatives")) || (key0 === "bundled_choices"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys12});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
function validate142(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys13});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys14});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
const schema65 = {"type":"object","properties":{"all":{"$ref":"#/$defs/part141"},"subjects":{"$ref":"#/$defs/subject"},"categories":{"$ref":"#/$defs/category"},"assets":{"$ref":"#/$defs/part143"},"purposes":{"$ref":"#/$defs/part144"},"retention":{"$ref":"#/$defs/retention"},"vendors":{"$ref":"#/$defs/part145"},"consents":{"$ref":"#/$defs/consent"},"cookies":{"$ref":"#/$defs/cookie"},"requests":{"$ref":"#/$defs/request"},"incidents":{"$ref":"#/$defs/incident"},"ai_systems":{"$ref":"#/$defs/ai_system"},"assessments":{"$ref":"#/$defs/assessment"},"notices":{"$ref":"#/$defs/notice"},"policies":{"$ref":"#/$defs/policy"},"training":{"$ref":"#/$defs/training"}},"additionalProperties":false};
const schema67 = {"type":"string","enum":["planned","active","retired"]};
function validate216(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "planned") || (data === "active")) || (data === "retired"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema67.enum}});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
function validate215(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "owner")) || (key0 === "reviewed")) || (key0 === "review_every"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys15});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
const schema68 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"label":{"$ref":"#/$defs/part11"},"plain":{"$ref":"#/$defs/part11"},"kind":{"$ref":"#/$defs/part265"},"residence":{"$ref":"#/$defs/part34"},"count":{"$ref":"#/$defs/part55"},"min_age":{"$ref":"#/$defs/part266"},"max_age":{"$ref":"#/$defs/part266"},"vulnerable":{"$ref":"#/$defs/part13"},"also":{"$ref":"#/$defs/part5"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema70 = {"type":"string","enum":["customer","prospect","visitor","employee","candidate","contractor","former_employee","supplier_contact","b2b_contact","patient","student","minor","parent","member","donor","shareholder","tenant","other"]};
function validate227(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema70.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema70.enum}});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
const schema71 = {"type":["string","array"],"format":"country","items":{"$ref":"#/$defs/common.country"},"uniqueItems":true};
function validate229(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema71.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats0(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate229.errors = vErrors;
return errors === 0;
}
function validate233(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 120 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
validate233.errors = vErrors;
return errors === 0;
}
function validate222(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys16});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
const schema77 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"label":{"$ref":"#/$defs/part11"},"plain":{"$ref":"#/$defs/part11"},"parent":{"$ref":"#/$defs/common.category"},"personal":{"$ref":"#/$defs/part13"},"identifier":{"$ref":"#/$defs/part71"},"special":{"$ref":"#/$defs/part72"},"criminal":{"$ref":"#/$defs/part13"},"sensitive":{"$ref":"#/$defs/part73"},"highly_personal":{"$ref":"#/$defs/part74"},"ccpa":{"$ref":"#/$defs/part76"},"sensitivity":{"$ref":"#/$defs/part30"},"breach_law":{"$ref":"#/$defs/part13"},"reveals":{"$ref":"#/$defs/part77"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema78 = {"type":"string","enum":["direct","indirect","none"]};
function validate257(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "direct") || (data === "indirect")) || (data === "none"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
const schema79 = {"type":"string","enum":["racial_ethnic","political_opinion","religious_philosophical","trade_union","genetic","biometric_id","health","sex_life_orientation"]};
function validate259(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema79.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema79.enum}});
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
const schema80 = {"type":"string","enum":["ssn_dl_state_id_passport","account_login_with_credentials","precise_geolocation","race_ethnicity_citizenship_immigration_religion_philosophy_union","contents_of_mail_email_text","genetic","neural","biometric_unique_id","health","sex_life_orientation"]};
function validate262(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema80.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema80.enum}});
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
const schema81 = {"type":"string","enum":["financial","location","communications","credentials","government_id","child"]};
function validate264(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema81.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema81.enum}});
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
const schema83 = {"type":"string","enum":["A","B","C","D","E","F","G","H","I","J","K","L"]};
function validate267(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema83.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema83.enum}});
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
function validate266(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate267(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate267.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}
const schema84 = {"type":"string","enum":["low","medium","high"]};
function validate270(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "low") || (data === "medium")) || (data === "high"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema84.enum}});
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
function validate273(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate259(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
function validate251(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema77.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys17});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
const schema87 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"kind":{"$ref":"#/$defs/part32"},"environment":{"$ref":"#/$defs/part33"},"vendor":{"$ref":"#/$defs/part2"},"location":{"$ref":"#/$defs/part34"},"purposes":{"$ref":"#/$defs/part3"},"fields":{"$ref":"#/$defs/part35"},"subjects":{"$ref":"#/$defs/part5"},"source":{"$ref":"#/$defs/part37"},"source_detail":{"$ref":"#/$defs/part11"},"find_by":{"$ref":"#/$defs/part24"},"procedures":{"$ref":"#/$defs/part39"},"deletion":{"$ref":"#/$defs/part41"},"retention":{"$ref":"#/$defs/common.retention_uses"},"backups":{"$ref":"#/$defs/part42"},"security":{"$ref":"#/$defs/part44"},"pets":{"$ref":"#/$defs/part46"},"key_apart":{"$ref":"#/$defs/part13"},"identifiability":{"$ref":"#/$defs/part47"},"access":{"$ref":"#/$defs/part49"},"sends_to":{"$ref":"#/$defs/part3"},"volume":{"$ref":"#/$defs/part50"},"criticality":{"$ref":"#/$defs/part30"},"accuracy":{"$ref":"#/$defs/part51"},"areas":{"$ref":"#/$defs/part11"},"audio":{"$ref":"#/$defs/part13"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema88 = {"type":"string","enum":["database","saas","app","website","file_store","spreadsheet","shared_drive","data_warehouse","log","backup","queue","device","laptop","usb","paper","cctv","model","email_system"]};
function validate287(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema88.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema88.enum}});
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
const schema89 = {"type":"string","enum":["prod","staging","test","dev","training"]};
function validate289(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema89.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema89.enum}});
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
const schema92 = {"type":["array","object"],"items":{"$ref":"#/$defs/common.category"},"uniqueItems":true,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/asset.field"}};
const schema94 = {"type":["string","array"],"if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]},"items":{"$ref":"#/$defs/part36"},"uniqueItems":true};
const schema95 = {"type":"string","if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]}};
function validate306(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
let valid1;
valid1 = false;
for(const v0 of schema95.if.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
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
const _errs3 = errors;
let valid2;
valid2 = false;
for(const v1 of schema95.then.enum){
if(func0(data, v1)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema95.then.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
function validate305(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema94.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
let valid1;
valid1 = false;
for(const v0 of schema94.if.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
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
const _errs3 = errors;
let valid2;
valid2 = false;
for(const v1 of schema94.then.enum){
if(func0(data, v1)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema94.then.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate306(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate305.errors = vErrors;
return errors === 0;
}
const schema96 = {"type":["string","object"],"pattern":"^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$","properties":{"rule":{"$ref":"#/$defs/part2"},"period":{"$ref":"#/$defs/common.duration"},"trigger":{"$ref":"#/$defs/part97"},"event":{"$ref":"#/$defs/part11"},"criteria":{"$ref":"#/$defs/part11"},"indefinite":{"$ref":"#/$defs/part13"},"action":{"$ref":"#/$defs/part98"},"because":{"$ref":"#/$defs/part11"},"law":{"$ref":"#/$defs/common.citation"}},"additionalProperties":false};
const pattern6 = new RegExp("^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$", "u");
const schema97 = {"type":"string","enum":["collection","last_activity","last_order","last_contact","purchase","contract_end","employment_end","account_closure","invoice_date","request","decision","consent_withdrawn","end_of_year","event"]};
function validate312(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema97.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema97.enum}});
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
const schema98 = {"type":"string","enum":["delete","anonymise","archive","restrict"]};
function validate317(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema98.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema98.enum}});
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
const schema99 = {"type":["string","object"],"minLength":3,"properties":{"cite":{"$ref":"#/$defs/part11"},"country":{"$ref":"#/$defs/common.country"},"url":{"$ref":"#/$defs/common.url"}},"additionalProperties":false};
function validate320(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema99.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 3){
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
vErrors = members(vErrors, {data, instancePath, keys: keys18});
errors = vErrors === null ? 0 : vErrors.length;
}
validate320.errors = vErrors;
return errors === 0;
}
function validate309(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema96.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema96.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys19});
errors = vErrors === null ? 0 : vErrors.length;
}
validate309.errors = vErrors;
return errors === 0;
}
function validate299(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "purposes") || (key0 === "category")) || (key0 === "required")) || (key0 === "free_text")) || (key0 === "guidance")) || (key0 === "source")) || (key0 === "retention"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys20});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
function validate297(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema92.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate299(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate299.errors);
errors = vErrors.length;
}
}
}
validate297.errors = vErrors;
return errors === 0;
}
function validate331(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
const schema101 = {"type":["string","object"],"minLength":1,"properties":{"none":{"$ref":"#/$defs/part11"},"how":{"$ref":"#/$defs/part11"},"access":{"$ref":"#/$defs/part11"},"erase":{"$ref":"#/$defs/part11"},"rectify":{"$ref":"#/$defs/part11"},"restrict":{"$ref":"#/$defs/part11"},"export":{"$ref":"#/$defs/part38"}},"additionalProperties":false};
const schema102 = {"type":"string","enum":["json","csv","xml","xlsx","vcard","ics","pdf","other"]};
function validate341(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema102.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema102.enum}});
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
function validate334(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema101.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "none") || (key0 === "how")) || (key0 === "access")) || (key0 === "erase")) || (key0 === "rectify")) || (key0 === "restrict")) || (key0 === "export"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys21});
errors = vErrors === null ? 0 : vErrors.length;
}
validate334.errors = vErrors;
return errors === 0;
}
const schema103 = {"type":["string","object"],"pattern":"^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$","properties":{"none":{"$ref":"#/$defs/part11"},"method":{"$ref":"#/$defs/part40"},"automated":{"$ref":"#/$defs/part13"},"every":{"$ref":"#/$defs/common.duration"},"by":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const pattern7 = new RegExp("^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$", "u");
const schema104 = {"type":"string","enum":["delete","anonymise","shred","wipe","crypto_erase"]};
function validate346(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema104.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema104.enum}});
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
function validate344(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema103.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "none") || (key0 === "method")) || (key0 === "automated")) || (key0 === "every")) || (key0 === "by"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys22});
errors = vErrors === null ? 0 : vErrors.length;
}
validate344.errors = vErrors;
return errors === 0;
}
const schema105 = {"type":["string","object"],"pattern":"^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/common.retention_use"}};
function validate352(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema105.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(validate309(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate309.errors);
errors = vErrors.length;
}
}
}
validate352.errors = vErrors;
return errors === 0;
}
const schema106 = {"type":["string","object"],"format":"duration","properties":{"none":{"$ref":"#/$defs/part11"},"retention":{"$ref":"#/$defs/common.duration"},"restore_tested":{"$ref":"#/$defs/common.date"}},"additionalProperties":false};
function validate355(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema106.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats12(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "duration"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "retention")) || (key0 === "restore_tested"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys23});
errors = vErrors === null ? 0 : vErrors.length;
}
validate355.errors = vErrors;
return errors === 0;
}
const schema108 = {"type":"string","enum":["encryption_at_rest","encryption_in_transit","field_level_encryption","key_management","mfa","sso","rbac","least_privilege","access_review","logging","log_monitoring","intrusion_detection","firewall","endpoint_protection","device_encryption","patching","vulnerability_scanning","penetration_test","backup","restore_test","disaster_recovery","network_segmentation","dlp","secure_development","secrets_management","physical_access","secure_disposal","confidentiality_agreement","professional_secrecy","background_check","incident_response","password_policy"]};
function validate361(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema108.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema108.enum}});
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}
function validate360(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate361(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate361.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
const schema109 = {"type":["array","object"],"items":{"$ref":"#/$defs/part45"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema110 = {"type":"string","enum":["pseudonymisation","tokenisation","hashing_salted","masking","anonymisation","aggregation","k_anonymity","differential_privacy","synthetic_data","homomorphic_encryption","federated_learning","secure_multiparty_computation","trusted_execution","private_set_intersection","zero_knowledge_proof","on_device_processing"]};
function validate365(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema110.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema110.enum}});
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}
function validate364(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema109.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate365(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate365.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate364.errors = vErrors;
return errors === 0;
}
const schema111 = {"type":"string","enum":["identified","pseudonymous","anonymous"]};
function validate370(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "identified") || (data === "pseudonymous")) || (data === "anonymous"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema111.enum}});
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
const schema113 = {"type":"string","enum":["role","team","all_staff","public"]};
function validate374(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema113.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema113.enum}});
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}
function validate372(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "roles") || (key0 === "scope")) || (key0 === "mfa")) || (key0 === "shared_accounts")) || (key0 === "last_review")) || (key0 === "review_every"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys24});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
const schema114 = {"type":"string","enum":["small","large"]};
function validate382(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "small") || (data === "large"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema114.enum}});
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
function validate385(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "last")) || (key0 === "every"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys25});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
function validate285(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys26});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
function validate400(data, instancePath = ""){
let vErrors = null;
let errors = 0;
vErrors = added(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
validate400.errors = vErrors;
return errors === 0;
}
function validate284(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate285(data, instancePath))){
vErrors = joined(vErrors, validate285.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
vErrors = members(vErrors, {data, instancePath, keys: keys27});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
const schema118 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"description":{"$ref":"#/$defs/part11"},"kind":{"$ref":"#/$defs/common.purpose_kind"},"role":{"$ref":"#/$defs/part167"},"clients":{"$ref":"#/$defs/part168"},"joint_with":{"$ref":"#/$defs/part3"},"held_by":{"$ref":"#/$defs/part2"},"lawful_basis":{"$ref":"#/$defs/part171"},"special_category":{"$ref":"#/$defs/part173"},"criminal":{"$ref":"#/$defs/part174"},"needs":{"$ref":"#/$defs/part175"},"subjects":{"$ref":"#/$defs/part5"},"recipients":{"$ref":"#/$defs/part3"},"retention":{"$ref":"#/$defs/common.retention_uses"},"legal_minimum":{"$ref":"#/$defs/common.duration"},"if_not_given":{"$ref":"#/$defs/part11"},"required_by":{"$ref":"#/$defs/part176"},"choice":{"$ref":"#/$defs/part11"},"automated_decision":{"$ref":"#/$defs/common.automated_decision"},"profiling":{"$ref":"#/$defs/part13"},"infers":{"$ref":"#/$defs/part177"},"risk_factors":{"$ref":"#/$defs/part179"},"dpia":{"$ref":"#/$defs/part180"},"risk":{"$ref":"#/$defs/part124"},"scale":{"$ref":"#/$defs/part50"},"frequency":{"$ref":"#/$defs/part181"},"public_area":{"$ref":"#/$defs/part13"},"channels":{"$ref":"#/$defs/part183"},"soft_opt_in":{"$ref":"#/$defs/part184"},"opt_out":{"$ref":"#/$defs/part11"},"opt_out_covers_profiling":{"$ref":"#/$defs/part13"},"sender_named":{"$ref":"#/$defs/part13"},"derived_from":{"$ref":"#/$defs/part3"},"compatible_with":{"$ref":"#/$defs/part185"},"expectation":{"$ref":"#/$defs/part187"},"information_society_service":{"$ref":"#/$defs/part13"},"child_directed":{"$ref":"#/$defs/part13"},"task_of_authority":{"$ref":"#/$defs/part13"},"ccpa":{"$ref":"#/$defs/part190"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema119 = {"type":"string","enum":["service_delivery","account_management","order_fulfilment","payment","delivery","customer_support","authentication","security","fraud_prevention","legal_obligation","tax_accounting","legal_claims","analytics","audience_measurement","product_improvement","personalisation","profiling","scoring","automated_decision","direct_marketing","advertising","targeted_advertising","cross_context_advertising","social_media","market_research","statistics","research","recruitment","hr_administration","payroll","performance_evaluation","workplace_monitoring","cctv","vendor_management","disclosure","sale","ai_training","ai_inference","location_tracking","age_verification","identity_verification","credit_check","insurance_pricing","emergency","archiving","merger"]};
function validate409(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema119.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema119.enum}});
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}
const schema120 = {"type":"string","enum":["controller","processor"]};
function validate411(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "controller") || (data === "processor"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema120.enum}});
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}
function validate413(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "register") || (key0 === "count")) || (key0 === "dpa")) || (key0 === "subprocessor_notice")) || (key0 === "objection"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys28});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}
const schema122 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests","recognised_legitimate_interest"]},"properties":{"basis":{"$ref":"#/$defs/part169"},"interest":{"$ref":"#/$defs/part11"},"law":{"$ref":"#/$defs/common.citation"},"authority":{"$ref":"#/$defs/part11"},"condition":{"$ref":"#/$defs/part170"}},"additionalProperties":false};
const schema123 = {"type":"string","enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests","recognised_legitimate_interest"]};
function validate423(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema123.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema123.enum}});
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
const schema124 = {"type":"string","enum":["disclosure_for_public_task","national_security_public_security_defence","emergencies","crime","safeguarding_vulnerable"]};
function validate428(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema124.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema124.enum}});
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}
function validate422(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema122.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema122.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema122.then.enum}});
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
if(!(((((key0 === "basis") || (key0 === "interest")) || (key0 === "law")) || (key0 === "authority")) || (key0 === "condition"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys29});
errors = vErrors === null ? 0 : vErrors.length;
}
validate422.errors = vErrors;
return errors === 0;
}
const schema125 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["explicit_consent","employment_social_law","vital_interests","non_profit_members","manifestly_public","legal_claims","substantial_public_interest","health_care","public_health","research_archiving"]},"properties":{"condition":{"$ref":"#/$defs/part172"},"law":{"$ref":"#/$defs/common.citation"}},"additionalProperties":false};
const schema126 = {"type":"string","enum":["explicit_consent","employment_social_law","vital_interests","non_profit_members","manifestly_public","legal_claims","substantial_public_interest","health_care","public_health","research_archiving"]};
function validate432(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema126.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema126.enum}});
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
function validate431(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
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
let valid1;
valid1 = false;
for(const v0 of schema125.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "condition") || (key0 === "law"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys30});
errors = vErrors === null ? 0 : vErrors.length;
}
validate431.errors = vErrors;
return errors === 0;
}
const schema127 = {"type":["string","object"],"minLength":1,"properties":{"authority":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate436(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema127.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "authority")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.authority !== undefined){
if(!(validate58(data.authority, instancePath+"/authority"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate436.errors = vErrors;
return errors === 0;
}
const schema128 = {"type":["array","object"],"items":{"$ref":"#/$defs/common.category"},"uniqueItems":true,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/purpose.need"}};
const schema130 = {"type":"string","enum":["required","useful","none"]};
function validate442(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "required") || (data === "useful")) || (data === "none"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema130.enum}});
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}
function validate441(data, instancePath = ""){
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
if(!(validate442(data.necessity, instancePath+"/necessity"))){
vErrors = joined(vErrors, validate442.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}
function validate439(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema128.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate441(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate441.errors);
errors = vErrors.length;
}
}
}
validate439.errors = vErrors;
return errors === 0;
}
const schema131 = {"type":"string","enum":["law","contract","nothing"]};
function validate451(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "law") || (data === "contract")) || (data === "nothing"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}
const schema132 = {"type":["boolean","object"],"properties":{"solely":{"$ref":"#/$defs/part13"},"significant":{"$ref":"#/$defs/part13"},"exception":{"$ref":"#/$defs/part99"},"law":{"$ref":"#/$defs/common.citation"},"human_review":{"$ref":"#/$defs/part13"},"express_view":{"$ref":"#/$defs/part13"},"contest":{"$ref":"#/$defs/part13"},"reviewer_can_change":{"$ref":"#/$defs/part13"},"logic":{"$ref":"#/$defs/part11"},"significance":{"$ref":"#/$defs/part11"},"consequences":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema133 = {"type":"string","enum":["contract","law","explicit_consent"]};
function validate457(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "contract") || (data === "law")) || (data === "explicit_consent"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema133.enum}});
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}
function validate454(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema132.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema132.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys31});
errors = vErrors === null ? 0 : vErrors.length;
}
validate454.errors = vErrors;
return errors === 0;
}
const schema134 = {"type":["array","object"],"items":{"$ref":"#/$defs/common.category"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate469(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema134.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate469.errors = vErrors;
return errors === 0;
}
const schema136 = {"type":"string","enum":["evaluation_scoring","automated_decision","systematic_monitoring","sensitive_or_highly_personal","large_scale","matching_combining","vulnerable_subjects","innovative_technology","prevents_right_or_service"]};
function validate474(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema136.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema136.enum}});
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}
function validate473(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate474(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate474.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}
function validate477(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}
const schema138 = {"type":"string","enum":["unlikely","risk","high"]};
function validate480(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "unlikely") || (data === "risk")) || (data === "high"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema138.enum}});
errors++;
}
validate480.errors = vErrors;
return errors === 0;
}
const schema139 = {"type":"string","enum":["occasional","recurring"]};
function validate483(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "occasional") || (data === "recurring"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema139.enum}});
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}
const schema141 = {"type":"string","enum":["email","sms","phone","post","push","messenger","social"]};
function validate487(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema141.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema141.enum}});
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}
function validate486(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate487(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate487.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}
function validate490(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "none") || (key0 === "obtained_in_sale")) || (key0 === "own_similar_products")) || (key0 === "opt_out_at_collection")) || (key0 === "opt_out_in_each_message")) || (key0 === "charity"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys32});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}
const schema143 = {"type":["array","object"],"items":{"$ref":"#/$defs/part2"},"uniqueItems":true,"propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/purpose.compatibility"}};
const schema144 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]},"properties":{"ground":{"$ref":"#/$defs/part192"},"law":{"$ref":"#/$defs/common.citation"},"safeguards":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema145 = {"type":"string","enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]};
function validate505(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema145.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema145.enum}});
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}
function validate504(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema144.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema144.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema144.then.enum}});
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
vErrors = members(vErrors, {data, instancePath, keys: keys33});
errors = vErrors === null ? 0 : vErrors.length;
}
validate504.errors = vErrors;
return errors === 0;
}
function validate502(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema143.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate504(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate504.errors);
errors = vErrors.length;
}
}
}
validate502.errors = vErrors;
return errors === 0;
}
const schema146 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["expected","compatible","unexpected"]},"properties":{"outcome":{"$ref":"#/$defs/part186"},"factors":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema147 = {"type":"string","enum":["expected","compatible","unexpected"]};
function validate512(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "expected") || (data === "compatible")) || (data === "unexpected"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema147.enum}});
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}
function validate511(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema146.type}});
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
if(!(((data === "expected") || (data === "compatible")) || (data === "unexpected"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema146.then.enum}});
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
if(!((key0 === "outcome") || (key0 === "factors"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys34});
errors = vErrors === null ? 0 : vErrors.length;
}
validate511.errors = vErrors;
return errors === 0;
}
const schema149 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["m1","m2","m3","m4","m5","m6","m7","m8","other","none"]},"items":{"$ref":"#/$defs/part188"},"uniqueItems":true};
const schema150 = {"type":"string","enum":["m1","m2","m3","m4","m5","m6","m7","m8","other","none"]};
function validate523(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema150.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema150.enum}});
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}
function validate522(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema149.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema149.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema149.then.enum}});
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
if(!(validate523(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate523.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate522.errors = vErrors;
return errors === 0;
}
function validate519(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "sale") || (key0 === "share")) || (key0 === "sensitive_use")) || (key0 === "infers_traits")) || (key0 === "observes_workers_or_students")) || (key0 === "sensitive_location"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys35});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}
function validate406(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema118.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys36});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}
function validate405(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate406(data, instancePath))){
vErrors = joined(vErrors, validate406.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
vErrors = members(vErrors, {data, instancePath, keys: keys37});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
const schema151 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"period":{"$ref":"#/$defs/common.duration"},"trigger":{"$ref":"#/$defs/part97"},"event":{"$ref":"#/$defs/part11"},"criteria":{"$ref":"#/$defs/part11"},"indefinite":{"$ref":"#/$defs/part13"},"action":{"$ref":"#/$defs/part98"},"because":{"$ref":"#/$defs/part11"},"law":{"$ref":"#/$defs/common.citation"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
function validate543(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema151.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys38});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate543.errors = vErrors;
return errors === 0;
}
const schema153 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"legal_name":{"$ref":"#/$defs/part11"},"for":{"$ref":"#/$defs/part11"},"role":{"$ref":"#/$defs/part268"},"ccpa_role":{"$ref":"#/$defs/part269"},"country":{"$ref":"#/$defs/common.country"},"locations":{"$ref":"#/$defs/part34"},"remote_access":{"$ref":"#/$defs/part270"},"receives":{"$ref":"#/$defs/part4"},"dpa":{"$ref":"#/$defs/part275"},"ccpa_contract":{"$ref":"#/$defs/part280"},"arrangement":{"$ref":"#/$defs/part281"},"transfers":{"$ref":"#/$defs/vendor.transfers"},"subprocessors":{"$ref":"#/$defs/vendor.subprocessors"},"certifications":{"$ref":"#/$defs/part283"},"review":{"$ref":"#/$defs/part285"},"retention":{"$ref":"#/$defs/common.retention_use"},"own_purposes":{"$ref":"#/$defs/part286"},"uses_ai":{"$ref":"#/$defs/part13"},"trains_on_our_data":{"$ref":"#/$defs/part13"},"consideration":{"$ref":"#/$defs/part287"},"criticality":{"$ref":"#/$defs/part30"},"exit_plan":{"$ref":"#/$defs/part11"},"contact":{"$ref":"#/$defs/part288"},"since":{"$ref":"#/$defs/common.date"},"announced":{"$ref":"#/$defs/common.date"},"privacy_policy":{"$ref":"#/$defs/common.url"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema154 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"propertyNames":{"type":"string","maxLength":80,"format":"id"},"additionalProperties":{"$ref":"#/$defs/vendor.role"}};
const formats26 = formats.id;
const schema155 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"properties":{"role":{"$ref":"#/$defs/part289"}},"additionalProperties":false};
const schema156 = {"type":"string","enum":["processor","joint_controller","independent_controller","public_authority"]};
function validate568(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema156.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema156.enum}});
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}
function validate567(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema155.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema155.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema155.then.enum}});
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
if(!(validate568(data.role, instancePath+"/role"))){
vErrors = joined(vErrors, validate568.errors);
errors = vErrors.length;
}
}
}
validate567.errors = vErrors;
return errors === 0;
}
function validate566(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema154.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema154.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema154.then.enum}});
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
const _errs5 = errors;
if(typeof key0 === "string"){
if(func4(key0) > 80){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 80},propertyName:key0});
errors++;
}
if(!(formats26(key0))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "id"},propertyName:key0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate567(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate567.errors);
errors = vErrors.length;
}
}
}
validate566.errors = vErrors;
return errors === 0;
}
const schema157 = {"type":"string","enum":["service_provider","contractor","third_party"]};
function validate572(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "service_provider") || (data === "contractor")) || (data === "third_party"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema157.enum}});
errors++;
}
validate572.errors = vErrors;
return errors === 0;
}
const schema158 = {"type":["string","array","object"],"format":"country","items":{"$ref":"#/$defs/common.country"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate576(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema158.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats0(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "country"}});
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate576.errors = vErrors;
return errors === 0;
}
const schema159 = {"type":["string","object"],"format":"date","properties":{"signed":{"$ref":"#/$defs/common.date"},"url":{"$ref":"#/$defs/common.url"},"expires":{"$ref":"#/$defs/common.date"},"clauses":{"$ref":"#/$defs/part272"},"covers":{"$ref":"#/$defs/part273"},"subprocessors":{"$ref":"#/$defs/part274"},"change_notice":{"$ref":"#/$defs/common.duration"},"breach_notice_hours":{"$ref":"#/$defs/part55"},"security_contact":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema160 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","scope","instructions","confidentiality","security","subprocessors","rights_help","security_help","end_of_contract","audits"]},"items":{"$ref":"#/$defs/part271"},"uniqueItems":true};
const schema161 = {"type":"string","enum":["all","scope","instructions","confidentiality","security","subprocessors","rights_help","security_help","end_of_contract","audits"]};
function validate586(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema161.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema161.enum}});
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}
function validate585(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema160.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema160.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema160.then.enum}});
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
if(!(validate586(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate586.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate585.errors = vErrors;
return errors === 0;
}
const schema162 = {"type":["array","object"],"items":{"$ref":"#/$defs/common.category"},"uniqueItems":true,"properties":{"categories":{"$ref":"#/$defs/part4"},"subjects":{"$ref":"#/$defs/part5"},"purposes":{"$ref":"#/$defs/part3"}},"additionalProperties":false};
function validate589(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema162.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "categories") || (key0 === "subjects")) || (key0 === "purposes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys39});
errors = vErrors === null ? 0 : vErrors.length;
}
validate589.errors = vErrors;
return errors === 0;
}
const schema163 = {"type":"string","enum":["general","specific","none"]};
function validate595(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "general") || (data === "specific")) || (data === "none"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema163.enum}});
errors++;
}
validate595.errors = vErrors;
return errors === 0;
}
function validate581(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema159.type}});
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
if(!(func2.call(schema159.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys40});
errors = vErrors === null ? 0 : vErrors.length;
}
validate581.errors = vErrors;
return errors === 0;
}
const schema165 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","no_sale_or_share","specific_purposes","no_other_purpose","no_other_commercial_purpose","no_use_outside_relationship","same_protection","right_to_check","notice_if_unable","stop_and_fix","help_with_requests"]},"items":{"$ref":"#/$defs/part276"},"uniqueItems":true};
const schema166 = {"type":"string","enum":["all","no_sale_or_share","specific_purposes","no_other_purpose","no_other_commercial_purpose","no_use_outside_relationship","same_protection","right_to_check","notice_if_unable","stop_and_fix","help_with_requests"]};
function validate603(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema166.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema166.enum}});
errors++;
}
validate603.errors = vErrors;
return errors === 0;
}
function validate602(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema165.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema165.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema165.then.enum}});
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
if(!(validate603(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate603.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate602.errors = vErrors;
return errors === 0;
}
const schema167 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","specific_purposes","only_those_purposes","same_protection","right_to_check","stop_and_fix","notice_if_unable"]},"items":{"$ref":"#/$defs/part278"},"uniqueItems":true};
const schema168 = {"type":"string","enum":["all","specific_purposes","only_those_purposes","same_protection","right_to_check","stop_and_fix","notice_if_unable"]};
function validate609(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema168.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema168.enum}});
errors++;
}
validate609.errors = vErrors;
return errors === 0;
}
function validate608(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema167.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema167.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema167.then.enum}});
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
if(!(validate609(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate609.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate608.errors = vErrors;
return errors === 0;
}
function validate601(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "clauses") || (key0 === "certification")) || (key0 === "monitoring")) || (key0 === "third_party")) || (key0 === "subcontractors_bound"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys41});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}
function validate614(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "essence")) || (key0 === "url"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys42});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate614.errors = vErrors;
return errors === 0;
}
const pattern11 = new RegExp("^(?:[A-Z]{2}(?:-[A-Z]{2})?(?:-[2-9])?|none)$", "u");
const schema171 = {"type":["string","array","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"$ref":"#/$defs/part290"},"uniqueItems":true,"properties":{"mechanism":{"$ref":"#/$defs/part291"},"condition":{"$ref":"#/$defs/part292"},"until":{"$ref":"#/$defs/common.date"},"fallback":{"$ref":"#/$defs/part293"},"signed":{"$ref":"#/$defs/common.date"},"scc_version":{"$ref":"#/$defs/part294"},"scc_modules":{"$ref":"#/$defs/part296"},"annexes":{"$ref":"#/$defs/part298"},"measures":{"$ref":"#/$defs/part300"},"derogation":{"$ref":"#/$defs/part301"},"frequency":{"$ref":"#/$defs/part302"},"compelling":{"$ref":"#/$defs/part304"},"covers_hr":{"$ref":"#/$defs/part13"},"sensitive_flagged":{"$ref":"#/$defs/part13"}},"additionalProperties":false};
const schema172 = {"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]};
function validate621(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema172.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema172.enum}});
errors++;
}
validate621.errors = vErrors;
return errors === 0;
}
const schema173 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"$ref":"#/$defs/part290"},"uniqueItems":true};
function validate623(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema173.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema173.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema173.then.enum}});
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
if(!(validate621(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate621.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate623.errors = vErrors;
return errors === 0;
}
const schema174 = {"type":"string","enum":["pipeda","appi","pipa","automated","organisation"]};
function validate626(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema174.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema174.enum}});
errors++;
}
validate626.errors = vErrors;
return errors === 0;
}
const schema175 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"properties":{"mechanism":{"$ref":"#/$defs/part290"},"signed":{"$ref":"#/$defs/common.date"}},"additionalProperties":false};
function validate629(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema175.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema175.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema175.then.enum}});
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
if(!((key0 === "mechanism") || (key0 === "signed"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys43});
errors = vErrors === null ? 0 : vErrors.length;
}
validate629.errors = vErrors;
return errors === 0;
}
const schema176 = {"type":"string","enum":["2021/914","2010/87","2004/915","2001/497"]};
function validate634(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema176.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema176.enum}});
errors++;
}
validate634.errors = vErrors;
return errors === 0;
}
const schema178 = {"type":"integer","enum":[1,2,3,4]};
function validate637(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema178.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema178.enum}});
errors++;
}
validate637.errors = vErrors;
return errors === 0;
}
function validate636(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate637(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate637.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate636.errors = vErrors;
return errors === 0;
}
const schema180 = {"type":"string","enum":["parties","description","authority","security","subprocessors"]};
function validate641(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema180.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema180.enum}});
errors++;
}
validate641.errors = vErrors;
return errors === 0;
}
function validate640(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate641(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate641.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate640.errors = vErrors;
return errors === 0;
}
const schema181 = {"type":["array","object"],"items":{"$ref":"#/$defs/part299"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema182 = {"type":"string","enum":["encryption_eea_keys","pseudonymisation","split_processing","contractual","organisational","none"]};
function validate645(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema182.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema182.enum}});
errors++;
}
validate645.errors = vErrors;
return errors === 0;
}
function validate644(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema181.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate645(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate645.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate644.errors = vErrors;
return errors === 0;
}
const schema183 = {"type":"string","enum":["explicit_consent","contract","contract_in_interest","public_interest","legal_claims","vital_interests","public_register","compelling_legitimate_interests"]};
function validate649(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema183.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema183.enum}});
errors++;
}
validate649.errors = vErrors;
return errors === 0;
}
const schema184 = {"type":"string","enum":["once","occasional","systematic"]};
function validate651(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "once") || (data === "occasional")) || (data === "systematic"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema184.enum}});
errors++;
}
validate651.errors = vErrors;
return errors === 0;
}
const schema186 = {"type":"string","enum":["not_repetitive","limited_people","assessed","authority_informed","people_informed"]};
function validate654(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema186.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema186.enum}});
errors++;
}
validate654.errors = vErrors;
return errors === 0;
}
function validate653(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate654(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate654.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate653.errors = vErrors;
return errors === 0;
}
function validate620(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema171.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema171.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema171.then.enum}});
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
if(!(validate621(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate621.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema171.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys44});
errors = vErrors === null ? 0 : vErrors.length;
}
validate620.errors = vErrors;
return errors === 0;
}
function validate619(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern11.test(key0)){
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
if(!(validate620(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate619.errors = vErrors;
return errors === 0;
}
const schema188 = {"type":"object","properties":{"name":{"$ref":"#/$defs/part11"},"vendor":{"$ref":"#/$defs/part2"},"service":{"$ref":"#/$defs/part11"},"country":{"$ref":"#/$defs/common.country"},"locations":{"$ref":"#/$defs/part34"},"remote_access":{"$ref":"#/$defs/part270"},"categories":{"$ref":"#/$defs/part4"},"authorised":{"$ref":"#/$defs/part13"},"flow_down":{"$ref":"#/$defs/part13"},"transfers":{"$ref":"#/$defs/vendor.transfers"},"subprocessors":{"$ref":"#/$defs/vendor.subprocessors"}},"additionalProperties":false};
const wrapper0 = {validate: validate662};
function validate663(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema188.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys45});
errors = vErrors === null ? 0 : vErrors.length;
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
validate663.errors = vErrors;
return errors === 0;
}
function validate662(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate663(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate663.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate662.errors = vErrors;
return errors === 0;
}
const schema189 = {"type":["array","object"],"items":{"$ref":"#/$defs/part282"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"propertyNames":{"type":"string","enum":["iso27001","iso27701","iso42001","soc2_type1","soc2_type2","pci_dss","hitrust","csa_star","cyber_essentials","cyber_essentials_plus","c5","hds","none"]},"additionalProperties":{"$ref":"#/$defs/vendor.certificate"}};
const schema190 = {"type":"string","enum":["iso27001","iso27701","iso42001","soc2_type1","soc2_type2","pci_dss","hitrust","csa_star","cyber_essentials","cyber_essentials_plus","c5","hds"]};
function validate678(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema190.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema190.enum}});
errors++;
}
validate678.errors = vErrors;
return errors === 0;
}
const schema191 = {"type":["string","object"],"format":"date","properties":{"expires":{"$ref":"#/$defs/common.date"}},"additionalProperties":false};
function validate680(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema191.type}});
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
if(!(validate120(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
validate680.errors = vErrors;
return errors === 0;
}
function validate677(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema189.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate678(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate678.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof key0 !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
let valid4;
valid4 = false;
for(const v0 of schema189.propertyNames.enum){
if(func0(key0, v0)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema189.propertyNames.enum},propertyName:key0});
errors++;
}
var valid3 = _errs2 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(key1 === "none")){
if(!(validate680(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate680.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate677.errors = vErrors;
return errors === 0;
}
const schema192 = {"type":["string","object"],"format":"date","properties":{"last":{"$ref":"#/$defs/common.date"},"every":{"$ref":"#/$defs/common.duration"},"method":{"$ref":"#/$defs/part284"},"risk":{"$ref":"#/$defs/part30"}},"additionalProperties":false};
const schema193 = {"type":"string","enum":["questionnaire","audit","report","public_information"]};
function validate688(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema193.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema193.enum}});
errors++;
}
validate688.errors = vErrors;
return errors === 0;
}
function validate685(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema192.type}});
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
if(!((((key0 === "last") || (key0 === "every")) || (key0 === "method")) || (key0 === "risk"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys46});
errors = vErrors === null ? 0 : vErrors.length;
}
validate685.errors = vErrors;
return errors === 0;
}
const schema194 = {"type":["array","object"],"items":{"$ref":"#/$defs/common.purpose_kind"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate693(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema194.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate409(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate409.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate693.errors = vErrors;
return errors === 0;
}
const schema195 = {"type":"string","enum":["none","money","other_value"]};
function validate699(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "none") || (data === "money")) || (data === "other_value"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema195.enum}});
errors++;
}
validate699.errors = vErrors;
return errors === 0;
}
const schema196 = {"type":["string","object"],"minLength":1,"properties":{"requests":{"$ref":"#/$defs/part11"},"security":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate703(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema196.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "security"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys47});
errors = vErrors === null ? 0 : vErrors.length;
}
validate703.errors = vErrors;
return errors === 0;
}
function validate562(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema153.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys48});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate562.errors = vErrors;
return errors === 0;
}
function validate561(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate562(data, instancePath))){
vErrors = joined(vErrors, validate562.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retention !== undefined){
if(!(validate400(data.retention, instancePath+"/retention"))){
vErrors = joined(vErrors, validate400.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
const schema197 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"purposes":{"$ref":"#/$defs/part3"},"mechanism":{"$ref":"#/$defs/part100"},"explicit":{"$ref":"#/$defs/part13"},"double_opt_in":{"$ref":"#/$defs/part13"},"wording":{"$ref":"#/$defs/part11"},"version":{"$ref":"#/$defs/part101"},"languages":{"$ref":"#/$defs/part62"},"granular":{"$ref":"#/$defs/part13"},"bundled_with_terms":{"$ref":"#/$defs/part13"},"required_for_service":{"$ref":"#/$defs/part13"},"freely_given":{"$ref":"#/$defs/part11"},"risks_informed":{"$ref":"#/$defs/part13"},"named_controllers":{"$ref":"#/$defs/part3"},"steps":{"$ref":"#/$defs/part55"},"record":{"$ref":"#/$defs/part104"},"withdrawal":{"$ref":"#/$defs/part107"},"on_withdrawal":{"$ref":"#/$defs/part108"},"ui":{"$ref":"#/$defs/part111"},"refresh_every":{"$ref":"#/$defs/common.duration"},"last_refreshed":{"$ref":"#/$defs/common.date"},"age_gate":{"$ref":"#/$defs/part114"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema198 = {"type":"string","enum":["unticked_box","button","toggle","signature","oral_recorded","preticked","silence","continued_use","scroll","opt_out"]};
function validate723(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema198.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema198.enum}});
errors++;
}
validate723.errors = vErrors;
return errors === 0;
}
const schema199 = {"type":["string","number"]};
function validate728(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema199.type}});
errors++;
}
validate728.errors = vErrors;
return errors === 0;
}
const schema200 = {"type":["array","object"],"items":{"$ref":"#/$defs/part102"},"uniqueItems":true,"properties":{"what":{"$ref":"#/$defs/part103"},"asset":{"$ref":"#/$defs/part2"},"retention":{"$ref":"#/$defs/common.retention_use"}},"additionalProperties":false};
const schema201 = {"type":"string","enum":["who","when","how","version"]};
function validate739(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema201.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema201.enum}});
errors++;
}
validate739.errors = vErrors;
return errors === 0;
}
function validate741(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate739(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate739.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate741.errors = vErrors;
return errors === 0;
}
function validate738(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema200.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate739(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate739.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "what") || (key0 === "asset")) || (key0 === "retention"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys49});
errors = vErrors === null ? 0 : vErrors.length;
}
validate738.errors = vErrors;
return errors === 0;
}
const schema204 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["link","button","settings","banner","reply","email","web_form","phone","post","in_person"]},"items":{"$ref":"#/$defs/part105"},"uniqueItems":true};
const schema205 = {"type":"string","enum":["link","button","settings","banner","reply","email","web_form","phone","post","in_person"]};
function validate749(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema205.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema205.enum}});
errors++;
}
validate749.errors = vErrors;
return errors === 0;
}
function validate748(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema204.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema204.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema204.then.enum}});
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
if(!(validate749(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate749.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate748.errors = vErrors;
return errors === 0;
}
function validate747(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "where")) || (key0 === "url")) || (key0 === "steps"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys50});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate747.errors = vErrors;
return errors === 0;
}
const schema206 = {"type":"string","enum":["delete","anonymise","restrict","keep"]};
function validate756(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema206.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema206.enum}});
errors++;
}
validate756.errors = vErrors;
return errors === 0;
}
const schema208 = {"type":"string","enum":["same_layer","second_layer","settings","none"]};
function validate759(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema208.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema208.enum}});
errors++;
}
validate759.errors = vErrors;
return errors === 0;
}
const schema209 = {"type":"string","enum":["footer","icon","menu","policy_only","none"]};
function validate761(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema209.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema209.enum}});
errors++;
}
validate761.errors = vErrors;
return errors === 0;
}
function validate758(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "reject") || (key0 === "withdrawal_link")) || (key0 === "choice_kept")) || (key0 === "refusal_kept"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys51});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate758.errors = vErrors;
return errors === 0;
}
function validate770(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 30 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 30}});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = added(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
validate770.errors = vErrors;
return errors === 0;
}
const schema212 = {"type":"string","enum":["self_declaration","email_parent","payment_card","id_document","age_estimation"]};
function validate772(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema212.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema212.enum}});
errors++;
}
validate772.errors = vErrors;
return errors === 0;
}
function validate768(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "none") || (key0 === "min_age")) || (key0 === "verification")) || (key0 === "parental_consent"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys52});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate768.errors = vErrors;
return errors === 0;
}
function validate720(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema197.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys53});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate720.errors = vErrors;
return errors === 0;
}
const schema213 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"names":{"$ref":"#/$defs/part24"},"provider":{"$ref":"#/$defs/part115"},"does":{"$ref":"#/$defs/part11"},"serves":{"$ref":"#/$defs/part2"},"category":{"$ref":"#/$defs/part116"},"duration":{"$ref":"#/$defs/part118"},"party":{"$ref":"#/$defs/part119"},"kind":{"$ref":"#/$defs/part120"},"exempt_because":{"$ref":"#/$defs/part121"},"exempt_conditions":{"$ref":"#/$defs/part123"},"before_consent":{"$ref":"#/$defs/part13"},"data":{"$ref":"#/$defs/part4"},"data_kept":{"$ref":"#/$defs/common.duration"},"read_by":{"$ref":"#/$defs/part3"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema214 = {"type":"string","if":{"enum":["self"]},"then":{"enum":["self"]}};
function validate787(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data === "self")){
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
const _errs3 = errors;
if(!(data === "self")){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema214.then.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate787.errors = vErrors;
return errors === 0;
}
const schema215 = {"type":"string","enum":["necessary","functional","analytics","advertising","social"]};
function validate791(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema215.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema215.enum}});
errors++;
}
validate791.errors = vErrors;
return errors === 0;
}
const schema216 = {"type":["string","object"],"pattern":"^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$","properties":{"kind":{"$ref":"#/$defs/part117"},"period":{"$ref":"#/$defs/common.duration"}},"additionalProperties":false};
const pattern13 = new RegExp("^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$", "u");
const schema217 = {"type":"string","enum":["session","persistent","fixed"]};
function validate794(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "session") || (data === "persistent")) || (data === "fixed"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema217.enum}});
errors++;
}
validate794.errors = vErrors;
return errors === 0;
}
function validate793(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema216.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "period"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys54});
errors = vErrors === null ? 0 : vErrors.length;
}
validate793.errors = vErrors;
return errors === 0;
}
const schema218 = {"type":"string","enum":["first","third"]};
function validate798(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "first") || (data === "third"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema218.enum}});
errors++;
}
validate798.errors = vErrors;
return errors === 0;
}
const schema219 = {"type":"string","enum":["cookie","local_storage","pixel","sdk","fingerprint","etag"]};
function validate800(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema219.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema219.enum}});
errors++;
}
validate800.errors = vErrors;
return errors === 0;
}
const schema220 = {"type":"string","enum":["transmission","strictly_necessary","audience_measurement_fr","uk_statistical","uk_appearance","uk_emergency"]};
function validate802(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema220.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema220.enum}});
errors++;
}
validate802.errors = vErrors;
return errors === 0;
}
const schema222 = {"type":"string","enum":["sole_purpose","first_party_only","no_cross_site","no_sharing","anonymous_statistics","informed","can_object"]};
function validate805(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema222.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema222.enum}});
errors++;
}
validate805.errors = vErrors;
return errors === 0;
}
function validate804(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate805(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate805.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate804.errors = vErrors;
return errors === 0;
}
function validate784(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema213.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys55});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate784.errors = vErrors;
return errors === 0;
}
const schema223 = {"type":"object","properties":{"law":{"$ref":"#/$defs/part216"},"right":{"$ref":"#/$defs/part217"},"received":{"$ref":"#/$defs/common.date"},"acknowledged":{"$ref":"#/$defs/common.date"},"extended":{"$ref":"#/$defs/common.date"},"extended_because":{"$ref":"#/$defs/part11"},"closed":{"$ref":"#/$defs/common.date"},"outcome":{"$ref":"#/$defs/part218"},"denied_because":{"$ref":"#/$defs/part11"},"owner":{"$ref":"#/$defs/common.owner"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema224 = {"type":"string","enum":["gdpr","uk_gdpr","ccpa"]};
function validate821(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "gdpr") || (data === "uk_gdpr")) || (data === "ccpa"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema224.enum}});
errors++;
}
validate821.errors = vErrors;
return errors === 0;
}
const schema225 = {"type":"string","enum":["access","rectification","erasure","restriction","portability","objection","adm_review","withdraw_consent","know","delete","correct","opt_out_sale_share","limit_sensitive","admt_opt_out","admt_access","appeal"]};
function validate823(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema225.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema225.enum}});
errors++;
}
validate823.errors = vErrors;
return errors === 0;
}
const schema226 = {"type":"string","enum":["granted","partly","denied","withdrawn","passed_on"]};
function validate830(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema226.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema226.enum}});
errors++;
}
validate830.errors = vErrors;
return errors === 0;
}
function validate820(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema223.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys56});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate820.errors = vErrors;
return errors === 0;
}
const schema227 = {"type":"object","properties":{"occurred":{"$ref":"#/$defs/common.date"},"aware":{"$ref":"#/$defs/common.date"},"assets":{"$ref":"#/$defs/part3"},"categories":{"$ref":"#/$defs/part4"},"subjects":{"$ref":"#/$defs/part5"},"affected":{"$ref":"#/$defs/part55"},"records":{"$ref":"#/$defs/part55"},"california_residents":{"$ref":"#/$defs/part55"},"risk":{"$ref":"#/$defs/part124"},"reasoning":{"$ref":"#/$defs/part11"},"facts":{"$ref":"#/$defs/part11"},"effects":{"$ref":"#/$defs/part11"},"remedy":{"$ref":"#/$defs/part11"},"notified_authority":{"$ref":"#/$defs/common.date"},"delay_because":{"$ref":"#/$defs/part11"},"notification":{"$ref":"#/$defs/part126"},"notified_people":{"$ref":"#/$defs/common.date"},"people_not_told_because":{"$ref":"#/$defs/part127"},"notified_attorney_general":{"$ref":"#/$defs/common.date"},"california_delay_because":{"$ref":"#/$defs/part128"},"owner":{"$ref":"#/$defs/common.owner"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema229 = {"type":"string","enum":["nature","contact","consequences","measures"]};
function validate853(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema229.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema229.enum}});
errors++;
}
validate853.errors = vErrors;
return errors === 0;
}
function validate852(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate853(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate853.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate852.errors = vErrors;
return errors === 0;
}
const schema230 = {"type":"string","enum":["unreadable","risk_removed","public_notice"]};
function validate857(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "unreadable") || (data === "risk_removed")) || (data === "public_notice"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema230.enum}});
errors++;
}
validate857.errors = vErrors;
return errors === 0;
}
const schema231 = {"type":"string","enum":["law_enforcement","scope"]};
function validate860(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "law_enforcement") || (data === "scope"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema231.enum}});
errors++;
}
validate860.errors = vErrors;
return errors === 0;
}
function validate836(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema227.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys57});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate836.errors = vErrors;
return errors === 0;
}
const schema232 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"role":{"$ref":"#/$defs/part1"},"vendor":{"$ref":"#/$defs/part2"},"purposes":{"$ref":"#/$defs/part3"},"categories":{"$ref":"#/$defs/part4"},"subjects":{"$ref":"#/$defs/part5"},"risk_class":{"$ref":"#/$defs/part6"},"annex_iii":{"$ref":"#/$defs/part8"},"annex_iii_exception":{"$ref":"#/$defs/part9"},"practices":{"$ref":"#/$defs/part12"},"medical_or_safety":{"$ref":"#/$defs/part13"},"capabilities":{"$ref":"#/$defs/part15"},"obvious":{"$ref":"#/$defs/part13"},"disclosure":{"$ref":"#/$defs/part11"},"marking":{"$ref":"#/$defs/part13"},"public_interest_text":{"$ref":"#/$defs/part13"},"reviewed_by_human":{"$ref":"#/$defs/part13"},"automated_decision":{"$ref":"#/$defs/common.automated_decision"},"admt":{"$ref":"#/$defs/part20"},"oversight":{"$ref":"#/$defs/part21"},"instructions":{"$ref":"#/$defs/part11"},"monitoring":{"$ref":"#/$defs/part11"},"input_data_checked":{"$ref":"#/$defs/part13"},"logs":{"$ref":"#/$defs/part22"},"workers_informed":{"$ref":"#/$defs/part13"},"persons_informed":{"$ref":"#/$defs/part13"},"public_service":{"$ref":"#/$defs/part13"},"training_data":{"$ref":"#/$defs/part23"},"bias_testing":{"$ref":"#/$defs/part25"},"on_market_since":{"$ref":"#/$defs/common.date"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema233 = {"type":"string","enum":["provider","deployer","importer","distributor"]};
function validate867(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema233.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema233.enum}});
errors++;
}
validate867.errors = vErrors;
return errors === 0;
}
const schema234 = {"type":"string","enum":["prohibited","high","limited","minimal"]};
function validate873(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema234.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema234.enum}});
errors++;
}
validate873.errors = vErrors;
return errors === 0;
}
const schema235 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["2","1a","1b","1c","3a","3b","3c","3d","4a","4b","5a","5b","5c","5d","6a","6b","6c","6d","6e","7a","7b","7c","7d","8a","8b","none"]},"items":{"$ref":"#/$defs/part7"},"uniqueItems":true};
const schema236 = {"type":"string","enum":["2","1a","1b","1c","3a","3b","3c","3d","4a","4b","5a","5b","5c","5d","6a","6b","6c","6d","6e","7a","7b","7c","7d","8a","8b","none"]};
function validate876(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema236.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema236.enum}});
errors++;
}
validate876.errors = vErrors;
return errors === 0;
}
function validate875(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema235.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema235.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema235.then.enum}});
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
if(!(validate876(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate876.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate875.errors = vErrors;
return errors === 0;
}
const schema237 = {"type":"string","enum":["narrow_task","improves_human_work","detects_patterns","preparatory","none"]};
function validate879(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema237.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema237.enum}});
errors++;
}
validate879.errors = vErrors;
return errors === 0;
}
const schema238 = {"type":["array","object"],"items":{"$ref":"#/$defs/part10"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
const schema239 = {"type":"string","enum":["manipulation","exploitation","social_scoring","crime_prediction_profiling","face_scraping","emotion_work_education","biometric_categorisation_sensitive","rt_remote_biometric_le","intimate_imagery","csam"]};
function validate882(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema239.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema239.enum}});
errors++;
}
validate882.errors = vErrors;
return errors === 0;
}
function validate881(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema238.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate882(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate882.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "none")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
validate881.errors = vErrors;
return errors === 0;
}
const schema241 = {"type":"string","enum":["chat","synthetic_text","synthetic_image","synthetic_audio","synthetic_video","deepfake","emotion_recognition","biometric_categorisation","biometric_identification","scoring","recommendation","classification","transcription"]};
function validate888(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema241.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema241.enum}});
errors++;
}
validate888.errors = vErrors;
return errors === 0;
}
function validate887(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate888(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate888.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate887.errors = vErrors;
return errors === 0;
}
const schema243 = {"type":"string","enum":["financial_lending","housing","education","employment","healthcare","none"]};
function validate899(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema243.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema243.enum}});
errors++;
}
validate899.errors = vErrors;
return errors === 0;
}
const schema245 = {"type":"string","enum":["web_form","email","phone","toll_free_phone","post","in_person","in_app","portal"]};
function validate904(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema245.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema245.enum}});
errors++;
}
validate904.errors = vErrors;
return errors === 0;
}
function validate903(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate904(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate904.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate903.errors = vErrors;
return errors === 0;
}
const schema246 = {"type":"string","enum":["human_appeal","hiring_admission","work_allocation","none"]};
function validate907(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema246.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema246.enum}});
errors++;
}
validate907.errors = vErrors;
return errors === 0;
}
function validate897(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "none") || (key0 === "significant_decision")) || (key0 === "human_involvement")) || (key0 === "pre_use_notice")) || (key0 === "opt_out_methods")) || (key0 === "opt_out_exception")) || (key0 === "access")) || (key0 === "trains_on_people"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys58});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate897.errors = vErrors;
return errors === 0;
}
const schema247 = {"type":["string","object"],"minLength":1,"properties":{"how":{"$ref":"#/$defs/part11"},"person":{"$ref":"#/$defs/part11"},"competent":{"$ref":"#/$defs/part13"},"can_stop":{"$ref":"#/$defs/part13"}},"additionalProperties":false};
function validate912(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema247.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "how") || (key0 === "person")) || (key0 === "competent")) || (key0 === "can_stop"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys59});
errors = vErrors === null ? 0 : vErrors.length;
}
validate912.errors = vErrors;
return errors === 0;
}
const schema248 = {"type":["string","object"],"format":"duration","properties":{"none":{"$ref":"#/$defs/part11"},"kept":{"$ref":"#/$defs/common.duration"},"under_control":{"$ref":"#/$defs/part13"}},"additionalProperties":false};
function validate921(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema248.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats12(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "duration"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "kept")) || (key0 === "under_control"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys60});
errors = vErrors === null ? 0 : vErrors.length;
}
validate921.errors = vErrors;
return errors === 0;
}
function validate929(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "none") || (key0 === "personal")) || (key0 === "assets"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys61});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate929.errors = vErrors;
return errors === 0;
}
const schema250 = {"type":["string","object"],"format":"date","properties":{"none":{"$ref":"#/$defs/part11"},"last":{"$ref":"#/$defs/common.date"},"groups":{"$ref":"#/$defs/part24"},"result":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate934(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema250.type}});
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
if(!((((key0 === "none") || (key0 === "last")) || (key0 === "groups")) || (key0 === "result"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys62});
errors = vErrors === null ? 0 : vErrors.length;
}
validate934.errors = vErrors;
return errors === 0;
}
function validate865(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema232.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys63});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate865.errors = vErrors;
return errors === 0;
}
const schema251 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"kind":{"$ref":"#/$defs/part26"},"covers":{"$ref":"#/$defs/part27"},"date":{"$ref":"#/$defs/common.date"},"outcome":{"$ref":"#/$defs/part28"},"approved_by":{"$ref":"#/$defs/part11"},"review_due":{"$ref":"#/$defs/common.date"},"document":{"$ref":"#/$defs/part11"},"description":{"$ref":"#/$defs/part11"},"purpose_test":{"$ref":"#/$defs/part11"},"necessity":{"$ref":"#/$defs/part11"},"balancing":{"$ref":"#/$defs/part11"},"safeguards":{"$ref":"#/$defs/part11"},"children_considered":{"$ref":"#/$defs/part13"},"risks":{"$ref":"#/$defs/part29"},"measures":{"$ref":"#/$defs/part11"},"residual_risk":{"$ref":"#/$defs/part30"},"prior_consultation":{"$ref":"#/$defs/common.date"},"dpo_advice":{"$ref":"#/$defs/part11"},"subjects_views":{"$ref":"#/$defs/part31"},"provider_info":{"$ref":"#/$defs/part13"},"law_and_practice":{"$ref":"#/$defs/part11"},"link":{"$ref":"#/$defs/part11"},"context":{"$ref":"#/$defs/part11"},"nature":{"$ref":"#/$defs/part11"},"consequences":{"$ref":"#/$defs/part11"},"processes":{"$ref":"#/$defs/part11"},"period":{"$ref":"#/$defs/part11"},"people_affected":{"$ref":"#/$defs/part11"},"oversight":{"$ref":"#/$defs/part11"},"benefits":{"$ref":"#/$defs/part11"},"negative_impacts":{"$ref":"#/$defs/part11"},"operational_elements":{"$ref":"#/$defs/part11"},"contributors":{"$ref":"#/$defs/part11"},"submission":{"$ref":"#/$defs/common.date"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema252 = {"type":"string","enum":["dpia","lia","tia","tra","fria","compatibility","ccpa_ra","vendor","design_review","children"]};
function validate951(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema252.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema252.enum}});
errors++;
}
validate951.errors = vErrors;
return errors === 0;
}
const schema253 = {"type":["string","array"],"items":{"$ref":"#/$defs/part2"},"uniqueItems":true};
function validate953(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema253.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate953.errors = vErrors;
return errors === 0;
}
const schema254 = {"type":"string","enum":["proceed","proceed_with_measures","consult_authority","stop","balanced","rights_override","undecided","sufficient","sufficient_with_measures","insufficient_without_measures","not_possible","compatible","incompatible"]};
function validate957(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema254.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema254.enum}});
errors++;
}
validate957.errors = vErrors;
return errors === 0;
}
function validate969(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "source") || (key0 === "likelihood")) || (key0 === "severity")) || (key0 === "measures")) || (key0 === "residual"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys64});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate969.errors = vErrors;
return errors === 0;
}
function validate968(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func4(key0) > 80){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 80},propertyName:key0});
errors++;
}
if(!(formats26(key0))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "id"},propertyName:key0});
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
if(!(validate969(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate969.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate968.errors = vErrors;
return errors === 0;
}
const schema257 = {"type":["string","object"],"minLength":1,"properties":{"none":{"$ref":"#/$defs/part11"},"what":{"$ref":"#/$defs/part11"}},"additionalProperties":false};
function validate981(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema257.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "none") || (key0 === "what"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys65});
errors = vErrors === null ? 0 : vErrors.length;
}
validate981.errors = vErrors;
return errors === 0;
}
function validate949(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema251.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys66});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate949.errors = vErrors;
return errors === 0;
}
const schema258 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"audience":{"$ref":"#/$defs/part129"},"kind":{"$ref":"#/$defs/part130"},"purposes":{"$ref":"#/$defs/part3"},"url":{"$ref":"#/$defs/common.url"},"languages":{"$ref":"#/$defs/part62"},"version":{"$ref":"#/$defs/part101"},"effective":{"$ref":"#/$defs/common.date"},"given":{"$ref":"#/$defs/part133"},"changes":{"$ref":"#/$defs/part134"},"tell_changes":{"$ref":"#/$defs/part11"},"external":{"$ref":"#/$defs/part13"},"contains":{"$ref":"#/$defs/part136"},"ccpa_letters":{"$ref":"#/$defs/part76"},"read_at":{"$ref":"#/$defs/part137"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema259 = {"type":["string","array"],"items":{"$ref":"#/$defs/common.subject"},"uniqueItems":true};
function validate1010(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema259.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate1010.errors = vErrors;
return errors === 0;
}
const schema260 = {"type":"string","enum":["notice","sign","just_in_time","children_notice","cookie_notice","ccpa_privacy_policy","notice_at_collection","opt_out_notice","limit_notice","financial_incentive_notice","admt_notice","ai_notice"]};
function validate1013(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema260.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema260.enum}});
errors++;
}
validate1013.errors = vErrors;
return errors === 0;
}
const schema262 = {"type":"string","enum":["at_collection","first_contact","first_disclosure","within_a_month","later","never"]};
function validate1021(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema262.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema262.enum}});
errors++;
}
validate1021.errors = vErrors;
return errors === 0;
}
const schema263 = {"type":"string","enum":["known","impossible","law","secrecy"]};
function validate1024(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema263.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema263.enum}});
errors++;
}
validate1024.errors = vErrors;
return errors === 0;
}
function validate1020(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "when") || (key0 === "how")) || (key0 === "exempt_because"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys67});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1020.errors = vErrors;
return errors === 0;
}
function validate1028(data, instancePath = ""){
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
vErrors = members(vErrors, {data, instancePath, keys: keys68});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1028.errors = vErrors;
return errors === 0;
}
function validate1027(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1028(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1028.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1027.errors = vErrors;
return errors === 0;
}
const schema267 = {"type":"string","enum":["controller","representative","dpo","purposes","categories","interests","recipients","transfers","retention","rights","withdrawal","complaint","provision","source","automated_decisions","further_purposes","objection","plain_language","complaint_to_controller","uk_representative","collected","sources","sold","sold_to","sold_why","minors_known","disclosed","disclosed_to","disclosed_why","sensitive","right_opt_out","right_limit","right_admt","methods","instructions","opt_out_notice","limit_notice","verification","signals","frictionless","agents","minors_process","contact","updated","metrics","opt_out_link","policy_link","description","summary","terms","opt_in","explanation","purpose","opt_out","access","no_retaliation","working","alternative"]};
function validate1036(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema267.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema267.enum}});
errors++;
}
validate1036.errors = vErrors;
return errors === 0;
}
function validate1035(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1036(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1036.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1035.errors = vErrors;
return errors === 0;
}
const schema268 = {"type":"string","enum":["adult","child"]};
function validate1040(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "adult") || (data === "child"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema268.enum}});
errors++;
}
validate1040.errors = vErrors;
return errors === 0;
}
function validate1008(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema258.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys69});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1008.errors = vErrors;
return errors === 0;
}
const schema269 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"covers":{"$ref":"#/$defs/part139"},"approved_by":{"$ref":"#/$defs/part11"},"version":{"$ref":"#/$defs/part101"},"effective":{"$ref":"#/$defs/common.date"},"document":{"$ref":"#/$defs/part11"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema270 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","retention","information_security","breach_response","dsar_procedure","acceptable_use","vendor_management","ai_use","byod","privacy_by_design","transfer_requests","confidentiality"]},"items":{"$ref":"#/$defs/part138"},"uniqueItems":true};
const schema271 = {"type":"string","enum":["all","retention","information_security","breach_response","dsar_procedure","acceptable_use","vendor_management","ai_use","byod","privacy_by_design","transfer_requests","confidentiality"]};
function validate1053(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema271.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema271.enum}});
errors++;
}
validate1053.errors = vErrors;
return errors === 0;
}
function validate1052(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema270.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema270.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema270.then.enum}});
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
if(!(validate1053(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1053.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate1052.errors = vErrors;
return errors === 0;
}
function validate1050(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema269.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys70});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1050.errors = vErrors;
return errors === 0;
}
const schema272 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"topic":{"$ref":"#/$defs/part267"},"audience":{"$ref":"#/$defs/part24"},"last":{"$ref":"#/$defs/common.date"},"every":{"$ref":"#/$defs/common.duration"},"completion":{"$ref":"#/$defs/part78"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema273 = {"type":"string","enum":["data_protection","security_awareness","phishing","ccpa_rights","ai_literacy","dpia","breach_response","role_specific"]};
function validate1070(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema273.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema273.enum}});
errors++;
}
validate1070.errors = vErrors;
return errors === 0;
}
function validate1068(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema272.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys71});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1068.errors = vErrors;
return errors === 0;
}
function validate214(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys72});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
function validate1085(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate222(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate222.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1085.errors = vErrors;
return errors === 0;
}
function validate1089(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate251(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1089.errors = vErrors;
return errors === 0;
}
function validate1093(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate285(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate285.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1093.errors = vErrors;
return errors === 0;
}
function validate1097(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate406(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate406.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1097.errors = vErrors;
return errors === 0;
}
function validate1101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate543(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate543.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1101.errors = vErrors;
return errors === 0;
}
function validate1105(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate562(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate562.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1105.errors = vErrors;
return errors === 0;
}
function validate1109(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate720(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate720.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1109.errors = vErrors;
return errors === 0;
}
function validate1113(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate784(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate784.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1113.errors = vErrors;
return errors === 0;
}
const schema282 = {"type":"object","properties":{"channels":{"$ref":"#/$defs/part18"},"supported":{"$ref":"#/$defs/part219"},"identity":{"$ref":"#/$defs/part221"},"handlers":{"$ref":"#/$defs/part24"},"covers":{"$ref":"#/$defs/part223"},"fee":{"$ref":"#/$defs/part224"},"tell_recipients":{"$ref":"#/$defs/part13"},"for_clients":{"$ref":"#/$defs/part11"},"deadlines":{"$ref":"#/$defs/part225"},"metrics":{"$ref":"#/$defs/part226"},"ccpa":{"$ref":"#/$defs/part237"},"uk_complaints":{"$ref":"#/$defs/part238"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
function validate1119(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate823(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate823.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1119.errors = vErrors;
return errors === 0;
}
const schema284 = {"type":["string","object"],"minLength":1,"properties":{"how":{"$ref":"#/$defs/part11"},"asks_for_id":{"$ref":"#/$defs/part220"},"copies_deleted":{"$ref":"#/$defs/part13"}},"additionalProperties":false};
const schema285 = {"type":"string","enum":["never","on_doubt","always"]};
function validate1124(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "never") || (data === "on_doubt")) || (data === "always"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema285.enum}});
errors++;
}
validate1124.errors = vErrors;
return errors === 0;
}
function validate1122(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema284.type}});
errors++;
}
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "how") || (key0 === "asks_for_id")) || (key0 === "copies_deleted"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys73});
errors = vErrors === null ? 0 : vErrors.length;
}
validate1122.errors = vErrors;
return errors === 0;
}
const schema286 = {"type":["string","array"],"if":{"enum":["all"]},"then":{"enum":["all"]},"items":{"$ref":"#/$defs/part222"},"uniqueItems":true};
const schema287 = {"type":"string","if":{"enum":["all"]},"then":{"enum":["all"]}};
function validate1130(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data === "all")){
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
const _errs3 = errors;
if(!(data === "all")){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema287.then.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate1130.errors = vErrors;
return errors === 0;
}
function validate1129(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema286.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data === "all")){
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
const _errs3 = errors;
if(!(data === "all")){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema286.then.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1130(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1130.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
validate1129.errors = vErrors;
return errors === 0;
}
const schema288 = {"type":"string","enum":["none","unfounded_only","always"]};
function validate1133(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "none") || (data === "unfounded_only")) || (data === "always"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema288.enum}});
errors++;
}
validate1133.errors = vErrors;
return errors === 0;
}
function validate1137(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "respond") || (key0 === "extension")) || (key0 === "extension_notice"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys74});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1137.errors = vErrors;
return errors === 0;
}
function validate1142(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "published") || (key0 === "url"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys75});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1142.errors = vErrors;
return errors === 0;
}
const schema291 = {"type":"object","properties":{"methods":{"$ref":"#/$defs/part18"},"acknowledge_days":{"$ref":"#/$defs/part55"},"respond_days":{"$ref":"#/$defs/part55"},"extension_days":{"$ref":"#/$defs/part55"},"reaches_back":{"$ref":"#/$defs/part13"},"delete_tells":{"$ref":"#/$defs/part228"},"correct_tells":{"$ref":"#/$defs/part230"},"verification":{"$ref":"#/$defs/part231"},"agents":{"$ref":"#/$defs/part11"},"opt_out":{"$ref":"#/$defs/part234"},"log_kept":{"$ref":"#/$defs/common.duration"},"log_what":{"$ref":"#/$defs/part236"},"covers_workforce":{"$ref":"#/$defs/part13"}},"additionalProperties":false};
const schema293 = {"type":"string","enum":["service_providers","contractors","third_parties"]};
function validate1153(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "service_providers") || (data === "contractors")) || (data === "third_parties"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema293.enum}});
errors++;
}
validate1153.errors = vErrors;
return errors === 0;
}
function validate1152(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1153(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1153.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1152.errors = vErrors;
return errors === 0;
}
const schema295 = {"type":"string","enum":["service_providers","contractors"]};
function validate1157(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "service_providers") || (data === "contractors"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema295.enum}});
errors++;
}
validate1157.errors = vErrors;
return errors === 0;
}
function validate1156(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1157(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1157.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1156.errors = vErrors;
return errors === 0;
}
function validate1160(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "for_opt_out") || (key0 === "costs_something")) || (key0 === "reuses_data"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys76});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1160.errors = vErrors;
return errors === 0;
}
const schema299 = {"type":"string","enum":["link","gpc","web_form","email","toll_free_phone","in_person","cookie_banner"]};
function validate1169(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema299.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema299.enum}});
errors++;
}
validate1169.errors = vErrors;
return errors === 0;
}
function validate1168(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1169(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1169.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1168.errors = vErrors;
return errors === 0;
}
function validate1166(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "none") || (key0 === "methods")) || (key0 === "max_business_days")) || (key0 === "tells_third_parties")) || (key0 === "confirmation")) || (key0 === "needs_account")) || (key0 === "ask_again_after")) || (key0 === "two_step_opt_in"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys77});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1166.errors = vErrors;
return errors === 0;
}
const schema301 = {"type":"string","enum":["date","nature","manner","response_date","response","denial_basis"]};
function validate1181(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema301.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema301.enum}});
errors++;
}
validate1181.errors = vErrors;
return errors === 0;
}
function validate1180(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1181(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1181.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1180.errors = vErrors;
return errors === 0;
}
function validate1146(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema291.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys78});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1146.errors = vErrors;
return errors === 0;
}
function validate1186(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "form") || (key0 === "acknowledge_days")) || (key0 === "outcome_step"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys79});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1186.errors = vErrors;
return errors === 0;
}
function validate1117(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema282.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys80});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1117.errors = vErrors;
return errors === 0;
}
function validate1196(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate820(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate820.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1196.errors = vErrors;
return errors === 0;
}
const schema304 = {"type":"object","properties":{"team":{"$ref":"#/$defs/part24"},"authority":{"$ref":"#/$defs/part52"},"register":{"$ref":"#/$defs/part11"},"tested":{"$ref":"#/$defs/common.date"},"severity_method":{"$ref":"#/$defs/part11"},"templates":{"$ref":"#/$defs/part54"},"notify_within_hours":{"$ref":"#/$defs/part55"},"tell_clients_within":{"$ref":"#/$defs/common.duration"},"california":{"$ref":"#/$defs/part56"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema306 = {"type":"string","enum":["authority","people","clients"]};
function validate1207(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "authority") || (data === "people")) || (data === "clients"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema306.enum}});
errors++;
}
validate1207.errors = vErrors;
return errors === 0;
}
function validate1206(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1207(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1207.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1206.errors = vErrors;
return errors === 0;
}
function validate1212(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "residents_within_days") || (key0 === "attorney_general_within_days"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys81});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1212.errors = vErrors;
return errors === 0;
}
function validate1200(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema304.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys82});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1200.errors = vErrors;
return errors === 0;
}
function validate1221(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate836(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate836.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1221.errors = vErrors;
return errors === 0;
}
function validate1225(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate865(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate865.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1225.errors = vErrors;
return errors === 0;
}
function validate1229(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate949(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate949.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1229.errors = vErrors;
return errors === 0;
}
function validate1233(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate1008(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1008.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1233.errors = vErrors;
return errors === 0;
}
function validate1237(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate1050(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1050.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1237.errors = vErrors;
return errors === 0;
}
function validate1241(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate1068(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1068.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1241.errors = vErrors;
return errors === 0;
}
const pattern30 = new RegExp("^[a-z0-9-]+(?:/[a-z0-9-]+)+$", "u");
function validate1247(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern30.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1247.errors = vErrors;
return errors === 0;
}
function validate1246(data, instancePath = ""){
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
vErrors = members(vErrors, {data, instancePath, keys: keys83});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1246.errors = vErrors;
return errors === 0;
}
function validate1245(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(key1 === "none")){
if(!(validate1246(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1246.errors);
errors = vErrors.length;
}
}
}
if(data.none !== undefined){
if(!(validate58(data.none, instancePath+"/none"))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1245.errors = vErrors;
return errors === 0;
}
const schema318 = {"type":"string","enum":["essential","recommended","all"]};
function validate1260(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "essential") || (data === "recommended")) || (data === "all"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema318.enum}});
errors++;
}
validate1260.errors = vErrors;
return errors === 0;
}
const pattern31 = new RegExp("^[a-z0-9-]+(?:/(?:[a-z0-9-]+|\\*))+$", "u");
const schema320 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["off","error","warning","note"]},"properties":{"severity":{"$ref":"#/$defs/part95"},"options":{"$ref":"#/$defs/part96"}},"additionalProperties":false};
const schema321 = {"type":"string","enum":["off","error","warning","note"]};
function validate1265(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema321.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema321.enum}});
errors++;
}
validate1265.errors = vErrors;
return errors === 0;
}
function validate1267(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1267.errors = vErrors;
return errors === 0;
}
function validate1264(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema320.type}});
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
let valid1;
valid1 = false;
for(const v0 of schema320.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema320.then.enum}});
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
vErrors = members(vErrors, {data, instancePath, keys: keys84});
errors = vErrors === null ? 0 : vErrors.length;
}
validate1264.errors = vErrors;
return errors === 0;
}
function validate1263(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/(?:[a-z0-9-]+|\\*))+$"},propertyName:key0});
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
if(!(validate1264(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1264.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1263.errors = vErrors;
return errors === 0;
}
const schema323 = {"type":"string","enum":["error","warning","note","never"]};
function validate1271(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema323.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema323.enum}});
errors++;
}
validate1271.errors = vErrors;
return errors === 0;
}
const schema324 = {"type":"string","enum":["never","required","all"]};
function validate1273(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "never") || (data === "required")) || (data === "all"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema324.enum}});
errors++;
}
validate1273.errors = vErrors;
return errors === 0;
}
const pattern32 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
function validate1275(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern32.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1275.errors = vErrors;
return errors === 0;
}
const schema327 = {"type":"string","enum":["base","head"]};
function validate1280(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "base") || (data === "head"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema327.enum}});
errors++;
}
validate1280.errors = vErrors;
return errors === 0;
}
function validate1277(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "max_days") || (key0 === "require_approver")) || (key0 === "from"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys85});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1277.errors = vErrors;
return errors === 0;
}
function validate1259(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "level") || (key0 === "extends")) || (key0 === "rules")) || (key0 === "fail_on")) || (key0 === "gaps")) || (key0 === "rules_since")) || (key0 === "waivers")) || (key0 === "notes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys86});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1259.errors = vErrors;
return errors === 0;
}
const schema330 = {"type":"string","enum":["notice","cookies","subprocessors","retention","ai_notice","camera_sign","ropa","ropa_processor","rights_plan","breach_plan","dpia","lia","tia","dpa_checklist","ccpa_policy","notice_at_collection","opt_out_notice","limit_notice","changes"]};
function validate1287(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema330.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema330.enum}});
errors++;
}
validate1287.errors = vErrors;
return errors === 0;
}
function validate1286(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1287(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1287.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = added(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1286.errors = vErrors;
return errors === 0;
}
const pattern33 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function validate1293(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern33.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1293.errors = vErrors;
return errors === 0;
}
function validate1292(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "color") || (key0 === "logo"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys87});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1292.errors = vErrors;
return errors === 0;
}
function validate1285(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "documents") || (key0 === "languages")) || (key0 === "base_url")) || (key0 === "theme")) || (key0 === "version")) || (key0 === "effective")) || (key0 === "notes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys88});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1285.errors = vErrors;
return errors === 0;
}
function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys89});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate52(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate54(data, instancePath))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
export const rule: Validator = validate1302;
const schema334 = {"type":"object","additionalProperties":false,"required":["title","severity","confidence","level","laws","since","why","fix","for","message","examples"],"properties":{"title":{"$ref":"#/$defs/part239"},"severity":{"$ref":"#/$defs/part210"},"confidence":{"$ref":"#/$defs/part211"},"level":{"$ref":"#/$defs/part204"},"laws":{"$ref":"#/$defs/part241"},"since":{"$ref":"#/$defs/part242"},"in_force":{"$ref":"#/$defs/part196"},"verified":{"$ref":"#/$defs/part13"},"uncertain":{"$ref":"#/$defs/part2"},"why":{"$ref":"#/$defs/part11"},"fix":{"$ref":"#/$defs/part11"},"for":{"$ref":"#/$defs/part243"},"when":{"$ref":"#/$defs/part11"},"require":{"$ref":"#/$defs/part11"},"find":{"$ref":"#/$defs/part11"},"at":{"$ref":"#/$defs/part245"},"related":{"$ref":"#/$defs/part248"},"message":{"$ref":"#/$defs/part11"},"fixes":{"$ref":"#/$defs/part251"},"options":{"$ref":"#/$defs/part255"},"identity":{"$ref":"#/$defs/part256"},"aliases":{"$ref":"#/$defs/part258"},"waivable":{"$ref":"#/$defs/part13"},"due":{"$ref":"#/$defs/part259"},"examples":{"$ref":"#/$defs/part262"},"equivalent_mutants":{"$ref":"#/$defs/part264"}}};
function validate1304(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 100){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func4(data) < 8){
vErrors = added(vErrors, {instancePath,keyword:"minLength",params:{limit: 8}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1304.errors = vErrors;
return errors === 0;
}
const schema336 = {"enum":["error","warning","note"]};
function validate1306(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "error") || (data === "warning")) || (data === "note"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema336.enum}});
errors++;
}
validate1306.errors = vErrors;
return errors === 0;
}
const schema337 = {"enum":["high","review"]};
function validate1308(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "high") || (data === "review"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema337.enum}});
errors++;
}
validate1308.errors = vErrors;
return errors === 0;
}
const schema338 = {"enum":["essential","recommended","all"]};
function validate1310(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "essential") || (data === "recommended")) || (data === "all"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema338.enum}});
errors++;
}
validate1310.errors = vErrors;
return errors === 0;
}
const schema341 = {"enum":["gdpr","uk_gdpr","ccpa","eprivacy","ai_act","good_practice"]};
function validate1314(data, instancePath = ""){
let vErrors = null;
let errors = 0;
let valid0;
valid0 = false;
for(const v0 of schema341.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema341.enum}});
errors++;
}
validate1314.errors = vErrors;
return errors === 0;
}
function validate1313(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.law === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "law"}});
errors++;
}
if(data.cite === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cite"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "law") || (key0 === "cite"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys90});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1313.errors = vErrors;
return errors === 0;
}
function validate1312(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1313(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1313.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1312.errors = vErrors;
return errors === 0;
}
const pattern34 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
function validate1319(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern34.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1319.errors = vErrors;
return errors === 0;
}
const pattern35 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
function validate1327(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern35.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1327.errors = vErrors;
return errors === 0;
}
const schema345 = {"type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/part244"},"pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"};
const pattern36 = new RegExp("^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$", "u");
function validate1333(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern36.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1333.errors = vErrors;
return errors === 0;
}
function validate1332(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema345.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern36.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}});
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1333(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1333.errors);
errors = vErrors.length;
}
}
}
validate1332.errors = vErrors;
return errors === 0;
}
const pattern38 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate1339(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern38.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1339.errors = vErrors;
return errors === 0;
}
function validate1337(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "node"}});
errors++;
}
if(data.says === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "says"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "node") || (key0 === "key")) || (key0 === "says"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys91});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1337.errors = vErrors;
return errors === 0;
}
function validate1336(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1337(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1337.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1336.errors = vErrors;
return errors === 0;
}
const schema352 = {"enum":["safe","suggestion"]};
function validate1347(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "safe") || (data === "suggestion"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema352.enum}});
errors++;
}
validate1347.errors = vErrors;
return errors === 0;
}
function validate1346(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "title")) || (key0 === "remove")) || (key0 === "set")) || (key0 === "add")) || (key0 === "to"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys92});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1346.errors = vErrors;
return errors === 0;
}
function validate1345(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1346(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1346.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1345.errors = vErrors;
return errors === 0;
}
const schema355 = {"enum":["boolean","number","string","duration","list"]};
function validate1358(data, instancePath = ""){
let vErrors = null;
let errors = 0;
let valid0;
valid0 = false;
for(const v0 of schema355.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema355.enum}});
errors++;
}
validate1358.errors = vErrors;
return errors === 0;
}
function validate1361(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "number"}});
errors++;
}
validate1361.errors = vErrors;
return errors === 0;
}
function validate1364(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1364.errors = vErrors;
return errors === 0;
}
function validate1357(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.default === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "default"}});
errors++;
}
if(data.description === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "default")) || (key0 === "description")) || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "enum"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys93});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1357.errors = vErrors;
return errors === 0;
}
function validate1356(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern38.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate1357(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1357.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1356.errors = vErrors;
return errors === 0;
}
const schema358 = {"type":["string","array"],"items":{"$ref":"#/$defs/part243"},"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"};
function validate1369(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema358.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1327(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1327.errors);
errors = vErrors.length;
}
}
}
validate1369.errors = vErrors;
return errors === 0;
}
const pattern41 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
function validate1373(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern41.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1373.errors = vErrors;
return errors === 0;
}
function validate1372(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1373(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1373.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1372.errors = vErrors;
return errors === 0;
}
function validate1377(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data.says === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "says"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "on") || (key0 === "says"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys94});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1377.errors = vErrors;
return errors === 0;
}
function validate1389(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1389.errors = vErrors;
return errors === 0;
}
function validate1382(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "pass")) || (key0 === "fail")) || (key0 === "gap")) || (key0 === "skip")) || (key0 === "as_of")) || (key0 === "options"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys95});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1382.errors = vErrors;
return errors === 0;
}
function validate1381(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1382(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1382.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1381.errors = vErrors;
return errors === 0;
}
function validate1394(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mutant === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mutant"}});
errors++;
}
if(data.because === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "because"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "mutant") || (key0 === "because"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys96});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1394.errors = vErrors;
return errors === 0;
}
function validate1393(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1394(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1393.errors = vErrors;
return errors === 0;
}
function validate1303(data, instancePath = ""){
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
if(!(func2.call(schema334.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys97});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1303.errors = vErrors;
return errors === 0;
}
function validate1302(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate1303(data, instancePath))){
vErrors = joined(vErrors, validate1303.errors);
errors = vErrors.length;
}
validate1302.errors = vErrors;
return errors === 0;
}
const keys0 = {email: validate72, phone: validate58, toll_free_phone: validate58, url: validate76};
const keys1 = {none: validate58, name: validate58, email: validate72, phone: validate58, address: validate58, external: validate96, published: validate96, notified: validate96, other_roles: validate100};
const keys2 = {none: validate58, name: validate58, email: validate72, phone: validate58, address: validate58, country: validate62};
const keys3 = {none: validate58, number: validate58, expires: validate120};
const keys4 = {none: validate58, last: validate120, how: validate58, every: validate139};
const keys5 = {url: validate76, title: validate58, icon: validate96};
const keys6 = {do_not_sell: validate76, limit: validate76, alternative: validate155, privacy_policy: validate76};
const keys7 = {honored: validate96, displays_status: validate96, frictionless: validate96};
const keys8 = {knows_under_16: validate96, opt_in_13_to_15: validate96, parental_under_13: validate96};
const keys9 = {summary: validate58, terms: validate58, categories: validate176, opt_in: validate58, withdrawal: validate58, value: validate58, method: validate58, reasonably_related: validate96};
const keys10 = {none: validate58, planned: validate120, last: validate120};
const keys11 = {none: validate58, indirect_sale: validate96, registered: validate96};
const keys12 = {opt_out_steps: validate128, opt_in_steps: validate128, double_negatives: validate96, bundled_choices: validate96};
const keys13 = {none: validate58, does_business_in_california: validate96, annual_revenue_usd: validate128, consumers_bought_sold_shared: validate128, consumers_processed: validate128, sensitive_consumers_processed: validate128, revenue_share_from_selling: validate149, exclusively_online: validate96, links: validate152, gpc: validate162, minors: validate167, financial_incentives: validate172, cybersecurity_audit: validate188, data_broker: validate193, ui: validate198};
const keys14 = {name: validate58, legal_name: validate58, about: validate58, country: validate62, establishments: validate64, authority: validate67, lead_authority: validate67, address: validate58, contact: validate71, role: validate79, laws: validate81, languages: validate85, privacy_lead: validate58, dpo: validate90, eu_representative: validate106, uk_representative: validate106, offers_to: validate64, monitors_behaviour_in: validate64, ico_registration: validate117, core_activities: validate123, staff_with_data: validate128, sells_data: validate96, uses_data_for_ads: validate96, public_authority: validate96, nonprofit: validate96, record_exempt: validate96, security_testing: validate135, ccpa: validate142, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys15 = {status: validate216, owner: validate58, reviewed: validate120, review_every: validate139};
const keys16 = {name: validate58, label: validate58, plain: validate58, kind: validate227, residence: validate229, count: validate128, min_age: validate233, max_age: validate233, vulnerable: validate96, also: validate176, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys17 = {name: validate58, label: validate58, plain: validate58, parent: validate177, personal: validate96, identifier: validate257, special: validate259, criminal: validate96, sensitive: validate262, highly_personal: validate264, ccpa: validate266, sensitivity: validate270, breach_law: validate96, reveals: validate273, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys18 = {cite: validate58, country: validate62, url: validate76};
const keys19 = {rule: validate177, period: validate139, trigger: validate312, event: validate58, criteria: validate58, indefinite: validate96, action: validate317, because: validate58, law: validate320};
const keys20 = {purposes: validate176, category: validate177, required: validate96, free_text: validate96, guidance: validate58, source: validate305, retention: validate309};
const keys21 = {none: validate58, how: validate58, access: validate58, erase: validate58, rectify: validate58, restrict: validate58, export: validate341};
const keys22 = {none: validate58, method: validate346, automated: validate96, every: validate139, by: validate58};
const keys23 = {none: validate58, retention: validate139, restore_tested: validate120};
const keys24 = {roles: validate331, scope: validate374, mfa: validate96, shared_accounts: validate96, last_review: validate120, review_every: validate139};
const keys25 = {none: validate58, last: validate120, every: validate139};
const keys26 = {name: validate58, kind: validate287, environment: validate289, vendor: validate177, location: validate229, purposes: validate176, fields: validate297, subjects: validate176, source: validate305, source_detail: validate58, find_by: validate331, procedures: validate334, deletion: validate344, retention: validate352, backups: validate355, security: validate360, pets: validate364, key_apart: validate96, identifiability: validate370, access: validate372, sends_to: validate176, volume: validate382, criticality: validate270, accuracy: validate385, areas: validate58, audio: validate96, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys27 = {location: validate400, fields: validate400, retention: validate400};
const keys28 = {register: validate58, count: validate128, dpa: validate76, subprocessor_notice: validate139, objection: validate58};
const keys29 = {basis: validate423, interest: validate58, law: validate320, authority: validate58, condition: validate428};
const keys30 = {condition: validate432, law: validate320};
const keys31 = {solely: validate96, significant: validate96, exception: validate457, law: validate320, human_review: validate96, express_view: validate96, contest: validate96, reviewer_can_change: validate96, logic: validate58, significance: validate58, consequences: validate58};
const keys32 = {none: validate58, obtained_in_sale: validate96, own_similar_products: validate96, opt_out_at_collection: validate96, opt_out_in_each_message: validate96, charity: validate96};
const keys33 = {ground: validate505, law: validate320, safeguards: validate58};
const keys34 = {outcome: validate512, factors: validate58};
const keys35 = {sale: validate96, share: validate96, sensitive_use: validate522, infers_traits: validate96, observes_workers_or_students: validate96, sensitive_location: validate96};
const keys36 = {name: validate58, description: validate58, kind: validate409, role: validate411, clients: validate413, joint_with: validate176, held_by: validate177, lawful_basis: validate422, special_category: validate431, criminal: validate436, needs: validate439, subjects: validate176, recipients: validate176, retention: validate352, legal_minimum: validate139, if_not_given: validate58, required_by: validate451, choice: validate58, automated_decision: validate454, profiling: validate96, infers: validate469, risk_factors: validate473, dpia: validate477, risk: validate480, scale: validate382, frequency: validate483, public_area: validate96, channels: validate486, soft_opt_in: validate490, opt_out: validate58, opt_out_covers_profiling: validate96, sender_named: validate96, derived_from: validate176, compatible_with: validate502, expectation: validate511, information_society_service: validate96, child_directed: validate96, task_of_authority: validate96, ccpa: validate519, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys37 = {lawful_basis: validate400, special_category: validate400, needs: validate400, retention: validate400};
const keys38 = {name: validate58, period: validate139, trigger: validate312, event: validate58, criteria: validate58, indefinite: validate96, action: validate317, because: validate58, law: validate320, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys39 = {categories: validate176, subjects: validate176, purposes: validate176};
const keys40 = {signed: validate120, url: validate76, expires: validate120, clauses: validate585, covers: validate589, subprocessors: validate595, change_notice: validate139, breach_notice_hours: validate128, security_contact: validate58};
const keys41 = {clauses: validate602, certification: validate96, monitoring: validate96, third_party: validate608, subcontractors_bound: validate96};
const keys42 = {date: validate120, essence: validate58, url: validate76};
const keys43 = {mechanism: validate621, signed: validate120};
const keys44 = {mechanism: validate623, condition: validate626, until: validate120, fallback: validate629, signed: validate120, scc_version: validate634, scc_modules: validate636, annexes: validate640, measures: validate644, derogation: validate649, frequency: validate651, compelling: validate653, covers_hr: validate96, sensitive_flagged: validate96};
const keys45 = {name: validate58, vendor: validate177, service: validate58, country: validate62, locations: validate229, remote_access: validate576, categories: validate176, authorised: validate96, flow_down: validate96, transfers: validate619};
const keys46 = {last: validate120, every: validate139, method: validate688, risk: validate270};
const keys47 = {requests: validate58, security: validate58};
const keys48 = {name: validate58, legal_name: validate58, for: validate58, role: validate566, ccpa_role: validate572, country: validate62, locations: validate229, remote_access: validate576, receives: validate176, dpa: validate581, ccpa_contract: validate601, arrangement: validate614, transfers: validate619, subprocessors: validate662, certifications: validate677, review: validate685, retention: validate309, own_purposes: validate693, uses_ai: validate96, trains_on_our_data: validate96, consideration: validate699, criticality: validate270, exit_plan: validate58, contact: validate703, since: validate120, announced: validate120, privacy_policy: validate76, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys49 = {what: validate741, asset: validate177, retention: validate309};
const keys50 = {method: validate748, where: validate58, url: validate76, steps: validate128};
const keys51 = {reject: validate759, withdrawal_link: validate761, choice_kept: validate139, refusal_kept: validate139};
const keys52 = {none: validate58, min_age: validate770, verification: validate772, parental_consent: validate96};
const keys53 = {name: validate58, purposes: validate176, mechanism: validate723, explicit: validate96, double_opt_in: validate96, wording: validate58, version: validate728, languages: validate85, granular: validate96, bundled_with_terms: validate96, required_for_service: validate96, freely_given: validate58, risks_informed: validate96, named_controllers: validate176, steps: validate128, record: validate738, withdrawal: validate747, on_withdrawal: validate756, ui: validate758, refresh_every: validate139, last_refreshed: validate120, age_gate: validate768, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys54 = {kind: validate794, period: validate139};
const keys55 = {name: validate58, names: validate331, provider: validate787, does: validate58, serves: validate177, category: validate791, duration: validate793, party: validate798, kind: validate800, exempt_because: validate802, exempt_conditions: validate804, before_consent: validate96, data: validate176, data_kept: validate139, read_by: validate176, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys56 = {law: validate821, right: validate823, received: validate120, acknowledged: validate120, extended: validate120, extended_because: validate58, closed: validate120, outcome: validate830, denied_because: validate58, owner: validate58, notes: validate58};
const keys57 = {occurred: validate120, aware: validate120, assets: validate176, categories: validate176, subjects: validate176, affected: validate128, records: validate128, california_residents: validate128, risk: validate480, reasoning: validate58, facts: validate58, effects: validate58, remedy: validate58, notified_authority: validate120, delay_because: validate58, notification: validate852, notified_people: validate120, people_not_told_because: validate857, notified_attorney_general: validate120, california_delay_because: validate860, owner: validate58, notes: validate58};
const keys58 = {none: validate58, significant_decision: validate899, human_involvement: validate96, pre_use_notice: validate76, opt_out_methods: validate903, opt_out_exception: validate907, access: validate58, trains_on_people: validate96};
const keys59 = {how: validate58, person: validate58, competent: validate96, can_stop: validate96};
const keys60 = {none: validate58, kept: validate139, under_control: validate96};
const keys61 = {none: validate58, personal: validate96, assets: validate176};
const keys62 = {none: validate58, last: validate120, groups: validate331, result: validate58};
const keys63 = {name: validate58, role: validate867, vendor: validate177, purposes: validate176, categories: validate176, subjects: validate176, risk_class: validate873, annex_iii: validate875, annex_iii_exception: validate879, practices: validate881, medical_or_safety: validate96, capabilities: validate887, obvious: validate96, disclosure: validate58, marking: validate96, public_interest_text: validate96, reviewed_by_human: validate96, automated_decision: validate454, admt: validate897, oversight: validate912, instructions: validate58, monitoring: validate58, input_data_checked: validate96, logs: validate921, workers_informed: validate96, persons_informed: validate96, public_service: validate96, training_data: validate929, bias_testing: validate934, on_market_since: validate120, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys64 = {source: validate58, likelihood: validate270, severity: validate270, measures: validate58, residual: validate270};
const keys65 = {none: validate58, what: validate58};
const keys66 = {name: validate58, kind: validate951, covers: validate953, date: validate120, outcome: validate957, approved_by: validate58, review_due: validate120, document: validate58, description: validate58, purpose_test: validate58, necessity: validate58, balancing: validate58, safeguards: validate58, children_considered: validate96, risks: validate968, measures: validate58, residual_risk: validate270, prior_consultation: validate120, dpo_advice: validate58, subjects_views: validate981, provider_info: validate96, law_and_practice: validate58, link: validate58, context: validate58, nature: validate58, consequences: validate58, processes: validate58, period: validate58, people_affected: validate58, oversight: validate58, benefits: validate58, negative_impacts: validate58, operational_elements: validate58, contributors: validate58, submission: validate120, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys67 = {when: validate1021, how: validate58, exempt_because: validate1024};
const keys68 = {date: validate120, text: validate58};
const keys69 = {name: validate58, audience: validate1010, kind: validate1013, purposes: validate176, url: validate76, languages: validate85, version: validate728, effective: validate120, given: validate1020, changes: validate1027, tell_changes: validate58, external: validate96, contains: validate1035, ccpa_letters: validate266, read_at: validate1040, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys70 = {name: validate58, covers: validate1052, approved_by: validate58, version: validate728, effective: validate120, document: validate58, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys71 = {name: validate58, topic: validate1070, audience: validate331, last: validate120, every: validate139, completion: validate149, status: validate216, starts: validate120, ends: validate120, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys72 = {all: validate215, subjects: validate222, categories: validate251, assets: validate284, purposes: validate405, retention: validate543, vendors: validate561, consents: validate720, cookies: validate784, requests: validate820, incidents: validate836, ai_systems: validate865, assessments: validate949, notices: validate1008, policies: validate1050, training: validate1068};
const keys73 = {how: validate58, asks_for_id: validate1124, copies_deleted: validate96};
const keys74 = {respond: validate139, extension: validate139, extension_notice: validate139};
const keys75 = {published: validate120, url: validate76};
const keys76 = {for_opt_out: validate96, costs_something: validate96, reuses_data: validate96};
const keys77 = {none: validate58, methods: validate1168, max_business_days: validate128, tells_third_parties: validate96, confirmation: validate96, needs_account: validate96, ask_again_after: validate139, two_step_opt_in: validate96};
const keys78 = {methods: validate903, acknowledge_days: validate128, respond_days: validate128, extension_days: validate128, reaches_back: validate96, delete_tells: validate1152, correct_tells: validate1156, verification: validate1160, agents: validate58, opt_out: validate1166, log_kept: validate139, log_what: validate1180, covers_workforce: validate96};
const keys79 = {form: validate76, acknowledge_days: validate128, outcome_step: validate58};
const keys80 = {channels: validate903, supported: validate1119, identity: validate1122, handlers: validate331, covers: validate1129, fee: validate1133, tell_recipients: validate96, for_clients: validate58, deadlines: validate1137, metrics: validate1142, ccpa: validate1146, uk_complaints: validate1186, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys81 = {residents_within_days: validate128, attorney_general_within_days: validate128};
const keys82 = {team: validate331, authority: validate67, register: validate58, tested: validate120, severity_method: validate58, templates: validate1206, notify_within_hours: validate128, tell_clients_within: validate139, california: validate1212, owner: validate58, reviewed: validate120, review_every: validate139, notes: validate58};
const keys83 = {rule: validate1247, on: validate58, reason: validate58, owner: validate58, approved_by: validate58, expires: validate120, ticket: validate58, notes: validate58};
const keys84 = {severity: validate1265, options: validate1267};
const keys85 = {max_days: validate128, require_approver: validate96, from: validate1280};
const keys86 = {level: validate1260, extends: validate331, rules: validate1263, fail_on: validate1271, gaps: validate1273, rules_since: validate1275, waivers: validate1277, notes: validate58};
const keys87 = {color: validate1293, logo: validate58};
const keys88 = {documents: validate1286, languages: validate85, base_url: validate76, theme: validate1292, version: validate728, effective: validate120, notes: validate58};
const keys89 = {version: validate55, business: validate57, defaults: validate214, subjects: validate1085, categories: validate1089, assets: validate1093, purposes: validate1097, retention: validate1101, vendors: validate1105, consents: validate1109, cookies: validate1113, rights: validate1117, requests: validate1196, breach_plan: validate1200, incidents: validate1221, ai_systems: validate1225, assessments: validate1229, notices: validate1233, policies: validate1237, training: validate1241, waivers: validate1245, checks: validate1259, publish: validate1285};
const keys90 = {law: validate1314, cite: validate58};
const keys91 = {node: validate58, key: validate1339, says: validate58};
const keys92 = {kind: validate1347, title: validate58, remove: validate177, set: validate177, add: validate177, to: validate58};
const keys93 = {type: validate1358, description: validate58, minimum: validate1361, maximum: validate1361, enum: validate1364};
const keys94 = {on: validate58, says: validate58};
const keys95 = {name: validate58, pass: validate177, fail: validate177, gap: validate177, skip: validate177, as_of: validate120, options: validate1389};
const keys96 = {mutant: validate58, because: validate58};
const keys97 = {title: validate1304, severity: validate1306, confidence: validate1308, level: validate1310, laws: validate1312, since: validate1319, in_force: validate120, verified: validate96, uncertain: validate177, why: validate58, fix: validate58, for: validate1327, when: validate58, require: validate58, find: validate58, at: validate1332, related: validate1336, message: validate58, fixes: validate1345, options: validate1356, identity: validate1369, aliases: validate1372, waivable: validate96, due: validate1377, examples: validate1381, equivalent_mutants: validate1393};
