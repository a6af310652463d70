// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { formats } from "./formats.ts";
import { added, codePoints, equal, joined, members } from "./runtime.ts";
import type { Validator } from "./types.ts";
export const declarations: Validator = validate52;
const schema21 = {"type":"object","properties":{"version":{"$ref":"#/$defs/part172"},"business":{"$ref":"#/$defs/business"},"defaults":{"$ref":"#/$defs/part178"},"subjects":{"$ref":"#/$defs/part179"},"categories":{"$ref":"#/$defs/part180"},"assets":{"$ref":"#/$defs/part181"},"purposes":{"$ref":"#/$defs/part182"},"retention":{"$ref":"#/$defs/part183"},"vendors":{"$ref":"#/$defs/part184"},"consents":{"$ref":"#/$defs/part185"},"cookies":{"$ref":"#/$defs/part186"},"rights":{"$ref":"#/$defs/rights"},"requests":{"$ref":"#/$defs/part187"},"breach_plan":{"$ref":"#/$defs/breach_plan"},"incidents":{"$ref":"#/$defs/part188"},"ai_systems":{"$ref":"#/$defs/part189"},"assessments":{"$ref":"#/$defs/part190"},"notices":{"$ref":"#/$defs/part191"},"policies":{"$ref":"#/$defs/part192"},"training":{"$ref":"#/$defs/part193"},"waivers":{"$ref":"#/$defs/part194"},"checks":{"$ref":"#/$defs/checks"},"publish":{"$ref":"#/$defs/publish"}},"additionalProperties":false};
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
const schema23 = {"type":"object","properties":{"name":{"$ref":"#/$defs/part7"},"legal_name":{"$ref":"#/$defs/part7"},"about":{"$ref":"#/$defs/part7"},"country":{"$ref":"#/$defs/common.country"},"establishments":{"$ref":"#/$defs/part47"},"authority":{"$ref":"#/$defs/part43"},"lead_authority":{"$ref":"#/$defs/part43"},"address":{"$ref":"#/$defs/part7"},"contact":{"$ref":"#/$defs/part48"},"role":{"$ref":"#/$defs/part49"},"laws":{"$ref":"#/$defs/part50"},"languages":{"$ref":"#/$defs/part51"},"privacy_lead":{"$ref":"#/$defs/part7"},"dpo":{"$ref":"#/$defs/part53"},"eu_representative":{"$ref":"#/$defs/part54"},"uk_representative":{"$ref":"#/$defs/part54"},"offers_to":{"$ref":"#/$defs/part47"},"monitors_behaviour_in":{"$ref":"#/$defs/part47"},"ico_registration":{"$ref":"#/$defs/part55"},"core_activities":{"$ref":"#/$defs/part56"},"staff_with_data":{"$ref":"#/$defs/part45"},"sells_data":{"$ref":"#/$defs/part9"},"uses_data_for_ads":{"$ref":"#/$defs/part9"},"public_authority":{"$ref":"#/$defs/part9"},"nonprofit":{"$ref":"#/$defs/part9"},"record_exempt":{"$ref":"#/$defs/part9"},"security_testing":{"$ref":"#/$defs/part57"},"ccpa":{"$ref":"#/$defs/ccpa"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
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
function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"format",params:{format: "country"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{2}(?:-[A-Z]{2})?$", "u");
function validate66(data, instancePath = ""){
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
validate66.errors = vErrors;
return errors === 0;
}
const formats4 = formats.email;
function validate71(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats4(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "email"}});
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
const formats6 = formats.url;
function validate75(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "url"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
function validate70(data, instancePath = ""){
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
validate70.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"string","enum":["controller","processor","both"]};
function validate78(data, instancePath = ""){
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
validate78.errors = vErrors;
return errors === 0;
}
const schema32 = {"type":"array","items":{"type":"string","enum":["gdpr","uk_gdpr","eprivacy","ccpa","ai_act"]},"uniqueItems":true};
const func0 = equal;
function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema32.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema32.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
const formats8 = formats.language;
function validate82(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!(formats8(data0))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"format",params:{format: "language"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
const schema34 = {"type":"object","properties":{"none":{"$ref":"#/$defs/part7"},"name":{"$ref":"#/$defs/part7"},"email":{"$ref":"#/$defs/common.email"},"phone":{"$ref":"#/$defs/part7"},"address":{"$ref":"#/$defs/part7"},"external":{"$ref":"#/$defs/part9"},"published":{"$ref":"#/$defs/part9"},"notified":{"$ref":"#/$defs/part9"},"other_roles":{"$ref":"#/$defs/part52"}},"additionalProperties":false};
function validate91(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "boolean"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":["array","object"],"items":{"type":"string","enum":["ceo","coo","cfo","cmo","cto","head_of_it","head_of_hr","head_of_marketing","ciso","owner","legal_counsel","other"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate95(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema36.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema36.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema36.items.enum}});
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
validate95.errors = vErrors;
return errors === 0;
}
function validate85(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
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
validate85.errors = vErrors;
return errors === 0;
}
function validate99(data, instancePath = ""){
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
validate99.errors = vErrors;
return errors === 0;
}
const formats10 = formats.date;
function validate113(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats10(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
function validate110(data, instancePath = ""){
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
validate110.errors = vErrors;
return errors === 0;
}
const schema40 = {"type":["array","object"],"items":{"type":"string","enum":["large_scale_monitoring","large_scale_special","large_scale_criminal"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate116(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema40.type}});
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
if(!(((data0 === "large_scale_monitoring") || (data0 === "large_scale_special")) || (data0 === "large_scale_criminal"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema40.items.enum}});
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
validate116.errors = vErrors;
return errors === 0;
}
function validate119(data, instancePath = ""){
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
validate119.errors = vErrors;
return errors === 0;
}
const schema42 = {"type":["string","object"],"format":"date","properties":{"none":{"$ref":"#/$defs/part7"},"last":{"$ref":"#/$defs/common.date"},"how":{"$ref":"#/$defs/part7"},"every":{"$ref":"#/$defs/common.duration"}},"additionalProperties":false};
const formats14 = formats.duration;
function validate130(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats14(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "duration"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
function validate126(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema42.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats10(data))){
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
validate126.errors = vErrors;
return errors === 0;
}
const schema44 = {"type":"object","properties":{"none":{"$ref":"#/$defs/part7"},"does_business_in_california":{"$ref":"#/$defs/part9"},"annual_revenue_usd":{"$ref":"#/$defs/part45"},"consumers_bought_sold_shared":{"$ref":"#/$defs/part45"},"consumers_processed":{"$ref":"#/$defs/part45"},"sensitive_consumers_processed":{"$ref":"#/$defs/part45"},"revenue_share_from_selling":{"$ref":"#/$defs/part64"},"exclusively_online":{"$ref":"#/$defs/part9"},"links":{"$ref":"#/$defs/part66"},"gpc":{"$ref":"#/$defs/part67"},"minors":{"$ref":"#/$defs/part68"},"financial_incentives":{"$ref":"#/$defs/part70"},"cybersecurity_audit":{"$ref":"#/$defs/part71"},"data_broker":{"$ref":"#/$defs/part72"},"ui":{"$ref":"#/$defs/part73"}},"additionalProperties":false};
function validate140(data, instancePath = ""){
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
validate140.errors = vErrors;
return errors === 0;
}
function validate146(data, instancePath = ""){
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
validate146.errors = vErrors;
return errors === 0;
}
function validate143(data, instancePath = ""){
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
validate143.errors = vErrors;
return errors === 0;
}
function validate153(data, instancePath = ""){
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
validate153.errors = vErrors;
return errors === 0;
}
function validate158(data, instancePath = ""){
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
validate158.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$", "u");
function validate167(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
function validate164(data, instancePath = ""){
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
validate164.errors = vErrors;
return errors === 0;
}
function validate163(data, instancePath = ""){
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
if(!(validate164(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate164.errors);
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
validate163.errors = vErrors;
return errors === 0;
}
function validate177(data, instancePath = ""){
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
validate177.errors = vErrors;
return errors === 0;
}
function validate182(data, instancePath = ""){
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
validate182.errors = vErrors;
return errors === 0;
}
function validate187(data, instancePath = ""){
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
validate187.errors = vErrors;
return errors === 0;
}
function validate133(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
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
validate133.errors = vErrors;
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
const schema60 = {"type":"object","properties":{"all":{"$ref":"#/$defs/part173"},"subjects":{"$ref":"#/$defs/subject"},"categories":{"$ref":"#/$defs/category"},"assets":{"$ref":"#/$defs/part175"},"purposes":{"$ref":"#/$defs/part176"},"retention":{"$ref":"#/$defs/retention"},"vendors":{"$ref":"#/$defs/part177"},"consents":{"$ref":"#/$defs/consent"},"cookies":{"$ref":"#/$defs/cookie"},"requests":{"$ref":"#/$defs/request"},"incidents":{"$ref":"#/$defs/incident"},"ai_systems":{"$ref":"#/$defs/ai_system"},"assessments":{"$ref":"#/$defs/assessment"},"notices":{"$ref":"#/$defs/notice"},"policies":{"$ref":"#/$defs/policy"},"training":{"$ref":"#/$defs/training"}},"additionalProperties":false};
const schema62 = {"type":"string","enum":["planned","active","retired"]};
function validate205(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "planned") || (data === "active")) || (data === "retired"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
function validate204(data, instancePath = ""){
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
validate204.errors = vErrors;
return errors === 0;
}
const schema63 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"label":{"$ref":"#/$defs/part7"},"plain":{"$ref":"#/$defs/part7"},"kind":{"$ref":"#/$defs/part287"},"residence":{"$ref":"#/$defs/part28"},"count":{"$ref":"#/$defs/part45"},"min_age":{"$ref":"#/$defs/part288"},"max_age":{"$ref":"#/$defs/part288"},"vulnerable":{"$ref":"#/$defs/part9"},"also":{"$ref":"#/$defs/part3"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema65 = {"type":"string","enum":["customer","prospect","visitor","employee","candidate","contractor","former_employee","supplier_contact","b2b_contact","patient","student","minor","parent","member","donor","shareholder","tenant","other"]};
function validate216(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema65.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema65.enum}});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
const schema66 = {"type":["string","array"],"format":"country","items":{"type":"string","format":"country"},"uniqueItems":true};
function validate218(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema66.type}});
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
let data0 = data[i0];
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"format",params:{format: "country"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
validate218.errors = vErrors;
return errors === 0;
}
function validate221(data, instancePath = ""){
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
validate221.errors = vErrors;
return errors === 0;
}
function validate211(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
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
validate211.errors = vErrors;
return errors === 0;
}
const schema70 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"label":{"$ref":"#/$defs/part7"},"plain":{"$ref":"#/$defs/part7"},"parent":{"$ref":"#/$defs/common.category"},"personal":{"$ref":"#/$defs/part9"},"identifier":{"$ref":"#/$defs/part58"},"special":{"$ref":"#/$defs/part59"},"criminal":{"$ref":"#/$defs/part9"},"sensitive":{"$ref":"#/$defs/part60"},"highly_personal":{"$ref":"#/$defs/part61"},"ccpa":{"$ref":"#/$defs/part62"},"sensitivity":{"$ref":"#/$defs/part24"},"breach_law":{"$ref":"#/$defs/part9"},"reveals":{"$ref":"#/$defs/part63"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
function validate240(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
const schema72 = {"type":"string","enum":["direct","indirect","none"]};
function validate243(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "direct") || (data === "indirect")) || (data === "none"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema72.enum}});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
const schema73 = {"type":"string","enum":["racial_ethnic","political_opinion","religious_philosophical","trade_union","genetic","biometric_id","health","sex_life_orientation"]};
function validate245(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema73.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema73.enum}});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
const schema74 = {"type":"string","enum":["ssn_dl_state_id_passport","account_login_with_credentials","precise_geolocation","race_ethnicity_citizenship_immigration_religion_philosophy_union","contents_of_mail_email_text","genetic","neural","biometric_unique_id","health","sex_life_orientation"]};
function validate248(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema74.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema74.enum}});
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
const schema75 = {"type":"string","enum":["financial","location","communications","credentials","government_id","child"]};
function validate250(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema75.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
const schema76 = {"type":"array","items":{"type":"string","enum":["A","B","C","D","E","F","G","H","I","J","K","L"]},"uniqueItems":true};
function validate252(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema76.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema76.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
const schema77 = {"type":"string","enum":["low","medium","high"]};
function validate254(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "low") || (data === "medium")) || (data === "high"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema77.enum}});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
const schema78 = {"type":"array","items":{"type":"string","enum":["racial_ethnic","political_opinion","religious_philosophical","trade_union","genetic","biometric_id","health","sex_life_orientation"]},"uniqueItems":true};
function validate257(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema78.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema78.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
function validate236(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
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
validate236.errors = vErrors;
return errors === 0;
}
const schema80 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"kind":{"$ref":"#/$defs/part26"},"environment":{"$ref":"#/$defs/part27"},"vendor":{"$ref":"#/$defs/part2"},"location":{"$ref":"#/$defs/part28"},"purposes":{"$ref":"#/$defs/part3"},"fields":{"$ref":"#/$defs/part29"},"subjects":{"$ref":"#/$defs/part3"},"source":{"$ref":"#/$defs/part30"},"source_detail":{"$ref":"#/$defs/part7"},"find_by":{"$ref":"#/$defs/part18"},"procedures":{"$ref":"#/$defs/part32"},"deletion":{"$ref":"#/$defs/part34"},"retention":{"$ref":"#/$defs/common.retention_uses"},"backups":{"$ref":"#/$defs/part35"},"security":{"$ref":"#/$defs/part36"},"pets":{"$ref":"#/$defs/part37"},"key_apart":{"$ref":"#/$defs/part9"},"identifiability":{"$ref":"#/$defs/part38"},"access":{"$ref":"#/$defs/part40"},"sends_to":{"$ref":"#/$defs/part3"},"volume":{"$ref":"#/$defs/part41"},"criticality":{"$ref":"#/$defs/part24"},"accuracy":{"$ref":"#/$defs/part42"},"areas":{"$ref":"#/$defs/part7"},"audio":{"$ref":"#/$defs/part9"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema81 = {"type":"string","enum":["database","saas","app","website","file_store","spreadsheet","shared_drive","data_warehouse","log","backup","queue","device","laptop","usb","paper","cctv","model","email_system"]};
function validate270(data, instancePath = ""){
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
validate270.errors = vErrors;
return errors === 0;
}
const schema82 = {"type":"string","enum":["prod","staging","test","dev","training"]};
function validate272(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema82.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema82.enum}});
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
const schema84 = {"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/asset.field"}};
const schema86 = {"type":["string","array"],"if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]},"items":{"type":"string","if":{"enum":["person","observed","public","bought","derived"]},"then":{"enum":["person","observed","public","bought","derived"]}},"uniqueItems":true};
function validate285(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema86.type}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
let valid1;
valid1 = false;
for(const v0 of schema86.if.enum){
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
for(const v1 of schema86.then.enum){
if(func0(data, v1)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema86.then.enum}});
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
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs6 = errors;
let valid5 = true;
const _errs7 = errors;
let valid6;
valid6 = false;
for(const v2 of schema86.items.if.enum){
if(func0(data0, v2)){
valid6 = true;
break;
}
}
if(!valid6){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
let valid7;
valid7 = false;
for(const v3 of schema86.items.then.enum){
if(func0(data0, v3)){
valid7 = true;
break;
}
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema86.items.then.enum}});
errors++;
}
var _valid1 = _errs8 === errors;
valid5 = _valid1;
}
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"if",params:{failingKeyword: "then"}});
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
validate285.errors = vErrors;
return errors === 0;
}
const schema87 = {"type":["string","object"],"pattern":"^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$","properties":{"rule":{"$ref":"#/$defs/part2"},"period":{"$ref":"#/$defs/common.duration"},"trigger":{"$ref":"#/$defs/part86"},"event":{"$ref":"#/$defs/part7"},"criteria":{"$ref":"#/$defs/part7"},"indefinite":{"$ref":"#/$defs/part9"},"action":{"$ref":"#/$defs/part87"},"because":{"$ref":"#/$defs/part7"},"law":{"$ref":"#/$defs/common.citation"}},"additionalProperties":false};
const pattern6 = new RegExp("^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$", "u");
const schema88 = {"type":"string","enum":["collection","last_activity","last_order","last_contact","purchase","contract_end","employment_end","account_closure","invoice_date","request","decision","consent_withdrawn","end_of_year","event"]};
function validate290(data, instancePath = ""){
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
validate290.errors = vErrors;
return errors === 0;
}
const schema89 = {"type":"string","enum":["delete","anonymise","archive","restrict"]};
function validate295(data, instancePath = ""){
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
validate295.errors = vErrors;
return errors === 0;
}
const schema90 = {"type":["string","object"],"minLength":3,"properties":{"cite":{"$ref":"#/$defs/part7"},"country":{"$ref":"#/$defs/common.country"},"url":{"$ref":"#/$defs/common.url"}},"additionalProperties":false};
function validate298(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema90.type}});
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
validate298.errors = vErrors;
return errors === 0;
}
function validate287(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema87.type}});
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
if(!(func2.call(schema87.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys19});
errors = vErrors === null ? 0 : vErrors.length;
}
validate287.errors = vErrors;
return errors === 0;
}
function validate279(data, instancePath = ""){
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
validate279.errors = vErrors;
return errors === 0;
}
function validate278(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema84.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
const _errs3 = errors;
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
var valid3 = _errs3 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate279(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
}
validate278.errors = vErrors;
return errors === 0;
}
function validate309(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
const schema92 = {"type":["string","object"],"minLength":1,"properties":{"none":{"$ref":"#/$defs/part7"},"how":{"$ref":"#/$defs/part7"},"access":{"$ref":"#/$defs/part7"},"erase":{"$ref":"#/$defs/part7"},"rectify":{"$ref":"#/$defs/part7"},"restrict":{"$ref":"#/$defs/part7"},"export":{"$ref":"#/$defs/part31"}},"additionalProperties":false};
const schema93 = {"type":"string","enum":["json","csv","xml","xlsx","vcard","ics","pdf","other"]};
function validate318(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema93.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema93.enum}});
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
function validate311(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema92.type}});
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
validate311.errors = vErrors;
return errors === 0;
}
const schema94 = {"type":["string","object"],"pattern":"^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$","properties":{"none":{"$ref":"#/$defs/part7"},"method":{"$ref":"#/$defs/part33"},"automated":{"$ref":"#/$defs/part9"},"every":{"$ref":"#/$defs/common.duration"},"by":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
const pattern7 = new RegExp("^(?:automatic|every (?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$", "u");
const schema95 = {"type":"string","enum":["delete","anonymise","shred","wipe","crypto_erase"]};
function validate323(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema95.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema95.enum}});
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
function validate321(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema94.type}});
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
validate321.errors = vErrors;
return errors === 0;
}
const schema96 = {"type":["string","object"],"pattern":"^(?:(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)(?: after [a-z_]+)?|until [a-z_]+|forever|[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)$","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/common.retention_use"}};
function validate329(data, instancePath = ""){
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
if(!(validate287(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
}
validate329.errors = vErrors;
return errors === 0;
}
const schema97 = {"type":["string","object"],"format":"duration","properties":{"none":{"$ref":"#/$defs/part7"},"retention":{"$ref":"#/$defs/common.duration"},"restore_tested":{"$ref":"#/$defs/common.date"}},"additionalProperties":false};
function validate332(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema97.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats14(data))){
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
validate332.errors = vErrors;
return errors === 0;
}
const schema98 = {"type":"array","items":{"type":"string","enum":["encryption_at_rest","encryption_in_transit","field_level_encryption","key_management","mfa","sso","rbac","least_privilege","access_review","logging","log_monitoring","intrusion_detection","firewall","endpoint_protection","device_encryption","patching","vulnerability_scanning","penetration_test","backup","restore_test","disaster_recovery","network_segmentation","dlp","secure_development","secrets_management","physical_access","secure_disposal","confidentiality_agreement","professional_secrecy","background_check","incident_response","password_policy"]},"uniqueItems":true};
function validate337(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema98.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema98.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
const schema99 = {"type":["array","object"],"items":{"type":"string","enum":["pseudonymisation","tokenisation","hashing_salted","masking","anonymisation","aggregation","k_anonymity","differential_privacy","synthetic_data","homomorphic_encryption","federated_learning","secure_multiparty_computation","trusted_execution","private_set_intersection","zero_knowledge_proof","on_device_processing"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate339(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema99.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema99.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema99.items.enum}});
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
validate339.errors = vErrors;
return errors === 0;
}
const schema100 = {"type":"string","enum":["identified","pseudonymous","anonymous"]};
function validate343(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "identified") || (data === "pseudonymous")) || (data === "anonymous"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema100.enum}});
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
const schema102 = {"type":"string","enum":["role","team","all_staff","public"]};
function validate347(data, instancePath = ""){
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
validate347.errors = vErrors;
return errors === 0;
}
function validate345(data, instancePath = ""){
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
validate345.errors = vErrors;
return errors === 0;
}
const schema103 = {"type":"string","enum":["small","large"]};
function validate355(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "small") || (data === "large"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema103.enum}});
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
function validate358(data, instancePath = ""){
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
validate358.errors = vErrors;
return errors === 0;
}
function validate268(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema80.properties, key0))){
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
validate268.errors = vErrors;
return errors === 0;
}
function validate373(data, instancePath = ""){
let vErrors = null;
let errors = 0;
vErrors = added(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
validate373.errors = vErrors;
return errors === 0;
}
function validate267(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate268(data, instancePath))){
vErrors = joined(vErrors, validate268.errors);
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
validate267.errors = vErrors;
return errors === 0;
}
const schema107 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"description":{"$ref":"#/$defs/part7"},"kind":{"$ref":"#/$defs/common.purpose_kind"},"role":{"$ref":"#/$defs/part198"},"clients":{"$ref":"#/$defs/part199"},"joint_with":{"$ref":"#/$defs/part3"},"held_by":{"$ref":"#/$defs/part2"},"lawful_basis":{"$ref":"#/$defs/part202"},"special_category":{"$ref":"#/$defs/part204"},"criminal":{"$ref":"#/$defs/part205"},"needs":{"$ref":"#/$defs/part206"},"subjects":{"$ref":"#/$defs/part3"},"recipients":{"$ref":"#/$defs/part3"},"retention":{"$ref":"#/$defs/common.retention_uses"},"legal_minimum":{"$ref":"#/$defs/common.duration"},"if_not_given":{"$ref":"#/$defs/part7"},"required_by":{"$ref":"#/$defs/part207"},"choice":{"$ref":"#/$defs/part7"},"automated_decision":{"$ref":"#/$defs/common.automated_decision"},"profiling":{"$ref":"#/$defs/part9"},"infers":{"$ref":"#/$defs/part208"},"risk_factors":{"$ref":"#/$defs/part209"},"dpia":{"$ref":"#/$defs/part210"},"risk":{"$ref":"#/$defs/part160"},"scale":{"$ref":"#/$defs/part41"},"frequency":{"$ref":"#/$defs/part211"},"public_area":{"$ref":"#/$defs/part9"},"channels":{"$ref":"#/$defs/part212"},"soft_opt_in":{"$ref":"#/$defs/part213"},"opt_out":{"$ref":"#/$defs/part7"},"opt_out_covers_profiling":{"$ref":"#/$defs/part9"},"sender_named":{"$ref":"#/$defs/part9"},"derived_from":{"$ref":"#/$defs/part3"},"compatible_with":{"$ref":"#/$defs/part214"},"expectation":{"$ref":"#/$defs/part216"},"information_society_service":{"$ref":"#/$defs/part9"},"child_directed":{"$ref":"#/$defs/part9"},"task_of_authority":{"$ref":"#/$defs/part9"},"ccpa":{"$ref":"#/$defs/part218"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema108 = {"type":"string","enum":["service_delivery","account_management","order_fulfilment","payment","delivery","customer_support","authentication","security","fraud_prevention","legal_obligation","tax_accounting","legal_claims","analytics","audience_measurement","product_improvement","personalisation","profiling","scoring","automated_decision","direct_marketing","advertising","targeted_advertising","cross_context_advertising","social_media","market_research","statistics","research","recruitment","hr_administration","payroll","performance_evaluation","workplace_monitoring","cctv","vendor_management","disclosure","sale","ai_training","ai_inference","location_tracking","age_verification","identity_verification","credit_check","insurance_pricing","emergency","archiving","merger"]};
function validate382(data, instancePath = ""){
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
validate382.errors = vErrors;
return errors === 0;
}
const schema109 = {"type":"string","enum":["controller","processor"]};
function validate384(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "controller") || (data === "processor"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema109.enum}});
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
function validate386(data, instancePath = ""){
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
validate386.errors = vErrors;
return errors === 0;
}
const schema111 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests","recognised_legitimate_interest"]},"properties":{"basis":{"$ref":"#/$defs/part200"},"interest":{"$ref":"#/$defs/part7"},"law":{"$ref":"#/$defs/common.citation"},"authority":{"$ref":"#/$defs/part7"},"condition":{"$ref":"#/$defs/part201"}},"additionalProperties":false};
const schema112 = {"type":"string","enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests","recognised_legitimate_interest"]};
function validate396(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema112.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema112.enum}});
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
const schema113 = {"type":"string","enum":["disclosure_for_public_task","national_security_public_security_defence","emergencies","crime","safeguarding_vulnerable"]};
function validate401(data, instancePath = ""){
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
validate401.errors = vErrors;
return errors === 0;
}
function validate395(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema111.type}});
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
for(const v0 of schema111.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema111.then.enum}});
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
validate395.errors = vErrors;
return errors === 0;
}
const schema114 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["explicit_consent","employment_social_law","vital_interests","non_profit_members","manifestly_public","legal_claims","substantial_public_interest","health_care","public_health","research_archiving"]},"properties":{"condition":{"$ref":"#/$defs/part203"},"law":{"$ref":"#/$defs/common.citation"}},"additionalProperties":false};
const schema115 = {"type":"string","enum":["explicit_consent","employment_social_law","vital_interests","non_profit_members","manifestly_public","legal_claims","substantial_public_interest","health_care","public_health","research_archiving"]};
function validate405(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema115.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema115.enum}});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
function validate404(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema114.type}});
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
for(const v0 of schema114.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema114.then.enum}});
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
validate404.errors = vErrors;
return errors === 0;
}
const schema116 = {"type":["string","object"],"minLength":1,"properties":{"authority":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate409(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema116.type}});
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
validate409.errors = vErrors;
return errors === 0;
}
const schema117 = {"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/purpose.need"}};
const schema119 = {"type":"string","enum":["required","useful","none"]};
function validate414(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "required") || (data === "useful")) || (data === "none"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema119.enum}});
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}
function validate413(data, instancePath = ""){
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
if(!(validate414(data.necessity, instancePath+"/necessity"))){
vErrors = joined(vErrors, validate414.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}
function validate412(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema117.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
const _errs3 = errors;
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
var valid3 = _errs3 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate413(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate413.errors);
errors = vErrors.length;
}
}
}
validate412.errors = vErrors;
return errors === 0;
}
const schema120 = {"type":"string","enum":["law","contract","nothing"]};
function validate423(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "law") || (data === "contract")) || (data === "nothing"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema120.enum}});
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
const schema121 = {"type":["boolean","object"],"properties":{"solely":{"$ref":"#/$defs/part9"},"significant":{"$ref":"#/$defs/part9"},"exception":{"$ref":"#/$defs/part88"},"law":{"$ref":"#/$defs/common.citation"},"human_review":{"$ref":"#/$defs/part9"},"express_view":{"$ref":"#/$defs/part9"},"contest":{"$ref":"#/$defs/part9"},"reviewer_can_change":{"$ref":"#/$defs/part9"},"logic":{"$ref":"#/$defs/part7"},"significance":{"$ref":"#/$defs/part7"},"consequences":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
const schema122 = {"type":"string","enum":["contract","law","explicit_consent"]};
function validate429(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "contract") || (data === "law")) || (data === "explicit_consent"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema122.enum}});
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}
function validate426(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema121.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema121.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys31});
errors = vErrors === null ? 0 : vErrors.length;
}
validate426.errors = vErrors;
return errors === 0;
}
const schema123 = {"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate441(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema123.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
validate441.errors = vErrors;
return errors === 0;
}
const schema124 = {"type":"array","items":{"type":"string","enum":["evaluation_scoring","automated_decision","systematic_monitoring","sensitive_or_highly_personal","large_scale","matching_combining","vulnerable_subjects","innovative_technology","prevents_right_or_service"]},"uniqueItems":true};
function validate444(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema124.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema124.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
function validate446(data, instancePath = ""){
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
validate446.errors = vErrors;
return errors === 0;
}
const schema126 = {"type":"string","enum":["unlikely","risk","high"]};
function validate449(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "unlikely") || (data === "risk")) || (data === "high"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema126.enum}});
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}
const schema127 = {"type":"string","enum":["occasional","recurring"]};
function validate452(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "occasional") || (data === "recurring"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema127.enum}});
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
const schema128 = {"type":"array","items":{"type":"string","enum":["email","sms","phone","post","push","messenger","social"]},"uniqueItems":true};
function validate455(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema128.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema128.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate455.errors = vErrors;
return errors === 0;
}
function validate457(data, instancePath = ""){
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
validate457.errors = vErrors;
return errors === 0;
}
const schema130 = {"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/purpose.compatibility"}};
const schema131 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]},"properties":{"ground":{"$ref":"#/$defs/part220"},"law":{"$ref":"#/$defs/common.citation"},"safeguards":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
const schema132 = {"type":"string","enum":["assessment","consent","law","statistics","research","archiving","uk_annex_2"]};
function validate471(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema132.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema132.enum}});
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}
function validate470(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema131.type}});
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
for(const v0 of schema131.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema131.then.enum}});
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
validate470.errors = vErrors;
return errors === 0;
}
function validate469(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema130.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
const _errs3 = errors;
if(typeof key0 !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid3 = _errs3 === errors;
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate470(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate470.errors);
errors = vErrors.length;
}
}
}
validate469.errors = vErrors;
return errors === 0;
}
const schema133 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["expected","compatible","unexpected"]},"properties":{"outcome":{"$ref":"#/$defs/part215"},"factors":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
const schema134 = {"type":"string","enum":["expected","compatible","unexpected"]};
function validate478(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "expected") || (data === "compatible")) || (data === "unexpected"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema134.enum}});
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}
function validate477(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema133.type}});
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
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema133.then.enum}});
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
validate477.errors = vErrors;
return errors === 0;
}
const schema136 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["m1","m2","m3","m4","m5","m6","m7","m8","other","none"]},"items":{"type":"string","enum":["m1","m2","m3","m4","m5","m6","m7","m8","other","none"]},"uniqueItems":true};
function validate488(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema136.type}});
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
for(const v0 of schema136.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema136.then.enum}});
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
let valid4;
valid4 = false;
for(const v1 of schema136.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema136.items.enum}});
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
validate488.errors = vErrors;
return errors === 0;
}
function validate485(data, instancePath = ""){
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
validate485.errors = vErrors;
return errors === 0;
}
function validate379(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema107.properties, key0))){
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
validate379.errors = vErrors;
return errors === 0;
}
function validate378(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate379(data, instancePath))){
vErrors = joined(vErrors, validate379.errors);
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
validate378.errors = vErrors;
return errors === 0;
}
const schema137 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"period":{"$ref":"#/$defs/common.duration"},"trigger":{"$ref":"#/$defs/part86"},"event":{"$ref":"#/$defs/part7"},"criteria":{"$ref":"#/$defs/part7"},"indefinite":{"$ref":"#/$defs/part9"},"action":{"$ref":"#/$defs/part87"},"because":{"$ref":"#/$defs/part7"},"law":{"$ref":"#/$defs/common.citation"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
function validate507(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema137.properties, key0))){
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
validate507.errors = vErrors;
return errors === 0;
}
const schema139 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"legal_name":{"$ref":"#/$defs/part7"},"for":{"$ref":"#/$defs/part7"},"role":{"$ref":"#/$defs/part297"},"ccpa_role":{"$ref":"#/$defs/part298"},"country":{"$ref":"#/$defs/common.country"},"locations":{"$ref":"#/$defs/part28"},"remote_access":{"$ref":"#/$defs/part299"},"receives":{"$ref":"#/$defs/part3"},"dpa":{"$ref":"#/$defs/part303"},"ccpa_contract":{"$ref":"#/$defs/part306"},"arrangement":{"$ref":"#/$defs/part307"},"transfers":{"$ref":"#/$defs/vendor.transfers"},"subprocessors":{"$ref":"#/$defs/vendor.subprocessors"},"certifications":{"$ref":"#/$defs/part308"},"review":{"$ref":"#/$defs/part310"},"retention":{"$ref":"#/$defs/common.retention_use"},"own_purposes":{"$ref":"#/$defs/part311"},"uses_ai":{"$ref":"#/$defs/part9"},"trains_on_our_data":{"$ref":"#/$defs/part9"},"consideration":{"$ref":"#/$defs/part312"},"criticality":{"$ref":"#/$defs/part24"},"exit_plan":{"$ref":"#/$defs/part7"},"contact":{"$ref":"#/$defs/part313"},"since":{"$ref":"#/$defs/common.date"},"announced":{"$ref":"#/$defs/common.date"},"privacy_policy":{"$ref":"#/$defs/common.url"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema140 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"propertyNames":{"type":"string","maxLength":80,"format":"id"},"additionalProperties":{"$ref":"#/$defs/vendor.role"}};
const formats30 = formats.id;
const schema141 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["processor","joint_controller","independent_controller","public_authority"]},"properties":{"role":{"$ref":"#/$defs/part314"}},"additionalProperties":false};
const schema142 = {"type":"string","enum":["processor","joint_controller","independent_controller","public_authority"]};
function validate532(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema142.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema142.enum}});
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}
function validate531(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema141.type}});
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
for(const v0 of schema141.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema141.then.enum}});
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
if(!(validate532(data.role, instancePath+"/role"))){
vErrors = joined(vErrors, validate532.errors);
errors = vErrors.length;
}
}
}
validate531.errors = vErrors;
return errors === 0;
}
function validate530(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema140.type}});
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
for(const v0 of schema140.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema140.then.enum}});
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
if(!(formats30(key0))){
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
if(!(validate531(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate531.errors);
errors = vErrors.length;
}
}
}
validate530.errors = vErrors;
return errors === 0;
}
const schema143 = {"type":"string","enum":["service_provider","contractor","third_party"]};
function validate536(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "service_provider") || (data === "contractor")) || (data === "third_party"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema143.enum}});
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}
const schema144 = {"type":["string","array","object"],"format":"country","items":{"type":"string","format":"country"},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate540(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema144.type}});
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
let data0 = data[i0];
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"format",params:{format: "country"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
validate540.errors = vErrors;
return errors === 0;
}
const schema145 = {"type":["string","object"],"format":"date","properties":{"signed":{"$ref":"#/$defs/common.date"},"url":{"$ref":"#/$defs/common.url"},"expires":{"$ref":"#/$defs/common.date"},"clauses":{"$ref":"#/$defs/part300"},"covers":{"$ref":"#/$defs/part301"},"subprocessors":{"$ref":"#/$defs/part302"},"change_notice":{"$ref":"#/$defs/common.duration"},"breach_notice_hours":{"$ref":"#/$defs/part45"},"security_contact":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
const schema146 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","scope","instructions","confidentiality","security","subprocessors","rights_help","security_help","end_of_contract","audits"]},"items":{"type":"string","enum":["all","scope","instructions","confidentiality","security","subprocessors","rights_help","security_help","end_of_contract","audits"]},"uniqueItems":true};
function validate548(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
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
let valid1;
valid1 = false;
for(const v0 of schema146.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema146.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema146.items.enum}});
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
validate548.errors = vErrors;
return errors === 0;
}
const schema147 = {"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"properties":{"categories":{"$ref":"#/$defs/part3"},"subjects":{"$ref":"#/$defs/part3"},"purposes":{"$ref":"#/$defs/part3"}},"additionalProperties":false};
function validate550(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema147.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
if(!(((key0 === "categories") || (key0 === "subjects")) || (key0 === "purposes"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys39});
errors = vErrors === null ? 0 : vErrors.length;
}
validate550.errors = vErrors;
return errors === 0;
}
const schema148 = {"type":"string","enum":["general","specific","none"]};
function validate555(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "general") || (data === "specific")) || (data === "none"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema148.enum}});
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}
function validate544(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema145.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats10(data))){
vErrors = added(vErrors, {instancePath,keyword:"format",params:{format: "date"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema145.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys40});
errors = vErrors === null ? 0 : vErrors.length;
}
validate544.errors = vErrors;
return errors === 0;
}
const schema150 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","no_sale_or_share","specific_purposes","no_other_purpose","no_other_commercial_purpose","no_use_outside_relationship","same_protection","right_to_check","notice_if_unable","stop_and_fix","help_with_requests"]},"items":{"type":"string","enum":["all","no_sale_or_share","specific_purposes","no_other_purpose","no_other_commercial_purpose","no_use_outside_relationship","same_protection","right_to_check","notice_if_unable","stop_and_fix","help_with_requests"]},"uniqueItems":true};
function validate562(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema150.type}});
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
for(const v0 of schema150.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema150.then.enum}});
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
let valid4;
valid4 = false;
for(const v1 of schema150.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema150.items.enum}});
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
validate562.errors = vErrors;
return errors === 0;
}
const schema151 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","specific_purposes","only_those_purposes","same_protection","right_to_check","stop_and_fix","notice_if_unable"]},"items":{"type":"string","enum":["all","specific_purposes","only_those_purposes","same_protection","right_to_check","stop_and_fix","notice_if_unable"]},"uniqueItems":true};
function validate566(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema151.type}});
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
for(const v0 of schema151.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema151.then.enum}});
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
let valid4;
valid4 = false;
for(const v1 of schema151.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema151.items.enum}});
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
validate566.errors = vErrors;
return errors === 0;
}
function validate561(data, instancePath = ""){
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
validate561.errors = vErrors;
return errors === 0;
}
function validate570(data, instancePath = ""){
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
validate570.errors = vErrors;
return errors === 0;
}
const pattern11 = new RegExp("^(?:[A-Z]{2}(?:-[A-Z]{2})?(?:-[2-9])?|none)$", "u");
const schema154 = {"type":["string","array","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"uniqueItems":true,"properties":{"mechanism":{"$ref":"#/$defs/part315"},"condition":{"$ref":"#/$defs/part316"},"until":{"$ref":"#/$defs/common.date"},"fallback":{"$ref":"#/$defs/part318"},"signed":{"$ref":"#/$defs/common.date"},"scc_version":{"$ref":"#/$defs/part319"},"scc_modules":{"$ref":"#/$defs/part321"},"annexes":{"$ref":"#/$defs/part322"},"measures":{"$ref":"#/$defs/part323"},"derogation":{"$ref":"#/$defs/part324"},"frequency":{"$ref":"#/$defs/part325"},"compelling":{"$ref":"#/$defs/part326"},"covers_hr":{"$ref":"#/$defs/part9"},"sensitive_flagged":{"$ref":"#/$defs/part9"}},"additionalProperties":false};
const schema155 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"items":{"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"uniqueItems":true};
function validate577(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema155.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema155.items.enum}});
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
validate577.errors = vErrors;
return errors === 0;
}
const schema156 = {"type":"string","enum":["pipeda","appi","pipa","automated","organisation"]};
function validate579(data, instancePath = ""){
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
validate579.errors = vErrors;
return errors === 0;
}
const schema157 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]},"properties":{"mechanism":{"$ref":"#/$defs/part317"},"signed":{"$ref":"#/$defs/common.date"}},"additionalProperties":false};
const schema158 = {"type":"string","enum":["adequacy","dpf","scc","bcr","code_of_conduct","certification","adhoc_clauses","public_instrument","derogation","none","uk_adequacy","uk_bridge","idta","uk_addendum","uk_bcr","uk_exception"]};
function validate583(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema158.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema158.enum}});
errors++;
}
validate583.errors = vErrors;
return errors === 0;
}
function validate582(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema157.type}});
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
for(const v0 of schema157.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema157.then.enum}});
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
validate582.errors = vErrors;
return errors === 0;
}
const schema159 = {"type":"string","enum":["2021/914","2010/87","2004/915","2001/497"]};
function validate588(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema159.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema159.enum}});
errors++;
}
validate588.errors = vErrors;
return errors === 0;
}
const schema161 = {"type":"integer","enum":[1,2,3,4]};
function validate591(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
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
validate591.errors = vErrors;
return errors === 0;
}
function validate590(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate591(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate591.errors);
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
validate590.errors = vErrors;
return errors === 0;
}
const schema162 = {"type":"array","items":{"type":"string","enum":["parties","description","authority","security","subprocessors"]},"uniqueItems":true};
function validate594(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema162.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema162.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}
const schema163 = {"type":["array","object"],"items":{"type":"string","enum":["encryption_eea_keys","pseudonymisation","split_processing","contractual","organisational","none"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate596(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema163.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema163.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema163.items.enum}});
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
validate596.errors = vErrors;
return errors === 0;
}
const schema164 = {"type":"string","enum":["explicit_consent","contract","contract_in_interest","public_interest","legal_claims","vital_interests","public_register","compelling_legitimate_interests"]};
function validate599(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema164.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema164.enum}});
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}
const schema165 = {"type":"string","enum":["once","occasional","systematic"]};
function validate601(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "once") || (data === "occasional")) || (data === "systematic"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema165.enum}});
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}
const schema166 = {"type":"array","items":{"type":"string","enum":["not_repetitive","limited_people","assessed","authority_informed","people_informed"]},"uniqueItems":true};
function validate603(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema166.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema166.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate603.errors = vErrors;
return errors === 0;
}
function validate576(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema154.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema154.items.enum}});
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
if(!(func2.call(schema154.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys44});
errors = vErrors === null ? 0 : vErrors.length;
}
validate576.errors = vErrors;
return errors === 0;
}
function validate575(data, instancePath = ""){
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
if(!(validate576(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate576.errors);
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
validate575.errors = vErrors;
return errors === 0;
}
const schema168 = {"type":"object","properties":{"name":{"$ref":"#/$defs/part7"},"vendor":{"$ref":"#/$defs/part2"},"service":{"$ref":"#/$defs/part7"},"country":{"$ref":"#/$defs/common.country"},"locations":{"$ref":"#/$defs/part28"},"remote_access":{"$ref":"#/$defs/part299"},"categories":{"$ref":"#/$defs/part3"},"authorised":{"$ref":"#/$defs/part9"},"flow_down":{"$ref":"#/$defs/part9"},"transfers":{"$ref":"#/$defs/vendor.transfers"},"subprocessors":{"$ref":"#/$defs/vendor.subprocessors"}},"additionalProperties":false};
const wrapper0 = {validate: validate610};
function validate611(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema168.properties, key0))){
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
validate611.errors = vErrors;
return errors === 0;
}
function validate610(data, instancePath = ""){
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
if(!(validate611(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate611.errors);
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
validate610.errors = vErrors;
return errors === 0;
}
const schema169 = {"type":["array","object"],"items":{"type":"string","enum":["iso27001","iso27701","iso42001","soc2_type1","soc2_type2","pci_dss","hitrust","csa_star","cyber_essentials","cyber_essentials_plus","c5","hds"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"propertyNames":{"type":"string","enum":["iso27001","iso27701","iso42001","soc2_type1","soc2_type2","pci_dss","hitrust","csa_star","cyber_essentials","cyber_essentials_plus","c5","hds","none"]},"additionalProperties":{"$ref":"#/$defs/vendor.certificate"}};
const schema170 = {"type":["string","object"],"format":"date","properties":{"expires":{"$ref":"#/$defs/common.date"}},"additionalProperties":false};
function validate626(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema170.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats10(data))){
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
if(!(validate113(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
validate626.errors = vErrors;
return errors === 0;
}
function validate625(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema169.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema169.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema169.items.enum}});
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
const _errs3 = errors;
if(typeof key0 !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
let valid5;
valid5 = false;
for(const v1 of schema169.propertyNames.enum){
if(func0(key0, v1)){
valid5 = true;
break;
}
}
if(!valid5){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema169.propertyNames.enum},propertyName:key0});
errors++;
}
var valid4 = _errs3 === errors;
if(!valid4){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(key1 === "none")){
if(!(validate626(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate626.errors);
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
validate625.errors = vErrors;
return errors === 0;
}
const schema171 = {"type":["string","object"],"format":"date","properties":{"last":{"$ref":"#/$defs/common.date"},"every":{"$ref":"#/$defs/common.duration"},"method":{"$ref":"#/$defs/part309"},"risk":{"$ref":"#/$defs/part24"}},"additionalProperties":false};
const schema172 = {"type":"string","enum":["questionnaire","audit","report","public_information"]};
function validate634(data, instancePath = ""){
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
validate634.errors = vErrors;
return errors === 0;
}
function validate631(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema171.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats10(data))){
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
validate631.errors = vErrors;
return errors === 0;
}
const schema173 = {"type":["array","object"],"items":{"type":"string","enum":["service_delivery","account_management","order_fulfilment","payment","delivery","customer_support","authentication","security","fraud_prevention","legal_obligation","tax_accounting","legal_claims","analytics","audience_measurement","product_improvement","personalisation","profiling","scoring","automated_decision","direct_marketing","advertising","targeted_advertising","cross_context_advertising","social_media","market_research","statistics","research","recruitment","hr_administration","payroll","performance_evaluation","workplace_monitoring","cctv","vendor_management","disclosure","sale","ai_training","ai_inference","location_tracking","age_verification","identity_verification","credit_check","insurance_pricing","emergency","archiving","merger"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate639(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema173.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema173.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema173.items.enum}});
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
validate639.errors = vErrors;
return errors === 0;
}
const schema174 = {"type":"string","enum":["none","money","other_value"]};
function validate644(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "none") || (data === "money")) || (data === "other_value"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema174.enum}});
errors++;
}
validate644.errors = vErrors;
return errors === 0;
}
const schema175 = {"type":["string","object"],"minLength":1,"properties":{"requests":{"$ref":"#/$defs/part7"},"security":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate648(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema175.type}});
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
validate648.errors = vErrors;
return errors === 0;
}
function validate526(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema139.properties, key0))){
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
validate526.errors = vErrors;
return errors === 0;
}
function validate525(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate526(data, instancePath))){
vErrors = joined(vErrors, validate526.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retention !== undefined){
if(!(validate373(data.retention, instancePath+"/retention"))){
vErrors = joined(vErrors, validate373.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}
const schema176 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"purposes":{"$ref":"#/$defs/part3"},"mechanism":{"$ref":"#/$defs/part89"},"explicit":{"$ref":"#/$defs/part9"},"double_opt_in":{"$ref":"#/$defs/part9"},"wording":{"$ref":"#/$defs/part7"},"version":{"$ref":"#/$defs/part90"},"languages":{"$ref":"#/$defs/part51"},"granular":{"$ref":"#/$defs/part9"},"bundled_with_terms":{"$ref":"#/$defs/part9"},"required_for_service":{"$ref":"#/$defs/part9"},"freely_given":{"$ref":"#/$defs/part7"},"risks_informed":{"$ref":"#/$defs/part9"},"named_controllers":{"$ref":"#/$defs/part3"},"steps":{"$ref":"#/$defs/part45"},"record":{"$ref":"#/$defs/part92"},"withdrawal":{"$ref":"#/$defs/part94"},"on_withdrawal":{"$ref":"#/$defs/part95"},"ui":{"$ref":"#/$defs/part98"},"refresh_every":{"$ref":"#/$defs/common.duration"},"last_refreshed":{"$ref":"#/$defs/common.date"},"age_gate":{"$ref":"#/$defs/part101"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema177 = {"type":"string","enum":["unticked_box","button","toggle","signature","oral_recorded","preticked","silence","continued_use","scroll","opt_out"]};
function validate668(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema177.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema177.enum}});
errors++;
}
validate668.errors = vErrors;
return errors === 0;
}
const schema178 = {"type":["string","number"]};
function validate673(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema178.type}});
errors++;
}
validate673.errors = vErrors;
return errors === 0;
}
const schema179 = {"type":["array","object"],"items":{"type":"string","enum":["who","when","how","version"]},"uniqueItems":true,"properties":{"what":{"$ref":"#/$defs/part91"},"asset":{"$ref":"#/$defs/part2"},"retention":{"$ref":"#/$defs/common.retention_use"}},"additionalProperties":false};
const schema180 = {"type":"array","items":{"type":"string","enum":["who","when","how","version"]},"uniqueItems":true};
function validate684(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema180.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema180.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate684.errors = vErrors;
return errors === 0;
}
function validate683(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema179.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema179.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema179.items.enum}});
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
if(!(((key0 === "what") || (key0 === "asset")) || (key0 === "retention"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys49});
errors = vErrors === null ? 0 : vErrors.length;
}
validate683.errors = vErrors;
return errors === 0;
}
const schema182 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["link","button","settings","banner","reply","email","web_form","phone","post","in_person"]},"items":{"type":"string","enum":["link","button","settings","banner","reply","email","web_form","phone","post","in_person"]},"uniqueItems":true};
function validate690(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema182.type}});
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
for(const v0 of schema182.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema182.then.enum}});
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
let valid4;
valid4 = false;
for(const v1 of schema182.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema182.items.enum}});
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
validate690.errors = vErrors;
return errors === 0;
}
function validate689(data, instancePath = ""){
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
validate689.errors = vErrors;
return errors === 0;
}
const schema183 = {"type":"string","enum":["delete","anonymise","restrict","keep"]};
function validate696(data, instancePath = ""){
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
validate696.errors = vErrors;
return errors === 0;
}
const schema185 = {"type":"string","enum":["same_layer","second_layer","settings","none"]};
function validate699(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema185.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema185.enum}});
errors++;
}
validate699.errors = vErrors;
return errors === 0;
}
const schema186 = {"type":"string","enum":["footer","icon","menu","policy_only","none"]};
function validate701(data, instancePath = ""){
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
validate701.errors = vErrors;
return errors === 0;
}
function validate698(data, instancePath = ""){
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
validate698.errors = vErrors;
return errors === 0;
}
function validate710(data, instancePath = ""){
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
validate710.errors = vErrors;
return errors === 0;
}
const schema189 = {"type":"string","enum":["self_declaration","email_parent","payment_card","id_document","age_estimation"]};
function validate712(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema189.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema189.enum}});
errors++;
}
validate712.errors = vErrors;
return errors === 0;
}
function validate708(data, instancePath = ""){
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
validate708.errors = vErrors;
return errors === 0;
}
function validate665(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema176.properties, key0))){
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
validate665.errors = vErrors;
return errors === 0;
}
const schema190 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"names":{"$ref":"#/$defs/part18"},"provider":{"$ref":"#/$defs/part102"},"does":{"$ref":"#/$defs/part7"},"serves":{"$ref":"#/$defs/part2"},"category":{"$ref":"#/$defs/part103"},"duration":{"$ref":"#/$defs/part105"},"party":{"$ref":"#/$defs/part106"},"kind":{"$ref":"#/$defs/part107"},"exempt_because":{"$ref":"#/$defs/part108"},"exempt_conditions":{"$ref":"#/$defs/part109"},"before_consent":{"$ref":"#/$defs/part9"},"data":{"$ref":"#/$defs/part3"},"data_kept":{"$ref":"#/$defs/common.duration"},"read_by":{"$ref":"#/$defs/part3"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema191 = {"type":"string","if":{"enum":["self"]},"then":{"enum":["self"]}};
function validate727(data, instancePath = ""){
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
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema191.then.enum}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
validate727.errors = vErrors;
return errors === 0;
}
const schema192 = {"type":"string","enum":["necessary","functional","analytics","advertising","social"]};
function validate731(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema192.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema192.enum}});
errors++;
}
validate731.errors = vErrors;
return errors === 0;
}
const schema193 = {"type":["string","object"],"pattern":"^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$","properties":{"kind":{"$ref":"#/$defs/part104"},"period":{"$ref":"#/$defs/common.duration"}},"additionalProperties":false};
const pattern13 = new RegExp("^(?:session|persistent|(?:[0-9]+ (?:minute|hour|day|week|month|year)s?(?:(?:, and |, | and | )[0-9]+ (?:minute|hour|day|week|month|year)s?)*|P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?))$", "u");
const schema194 = {"type":"string","enum":["session","persistent","fixed"]};
function validate734(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "session") || (data === "persistent")) || (data === "fixed"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema194.enum}});
errors++;
}
validate734.errors = vErrors;
return errors === 0;
}
function validate733(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema193.type}});
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
validate733.errors = vErrors;
return errors === 0;
}
const schema195 = {"type":"string","enum":["first","third"]};
function validate738(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "first") || (data === "third"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema195.enum}});
errors++;
}
validate738.errors = vErrors;
return errors === 0;
}
const schema196 = {"type":"string","enum":["cookie","local_storage","pixel","sdk","fingerprint","etag"]};
function validate740(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema196.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema196.enum}});
errors++;
}
validate740.errors = vErrors;
return errors === 0;
}
const schema197 = {"type":"string","enum":["transmission","strictly_necessary","audience_measurement_fr","uk_statistical","uk_appearance","uk_emergency"]};
function validate742(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema197.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema197.enum}});
errors++;
}
validate742.errors = vErrors;
return errors === 0;
}
const schema198 = {"type":"array","items":{"type":"string","enum":["sole_purpose","first_party_only","no_cross_site","no_sharing","anonymous_statistics","informed","can_object"]},"uniqueItems":true};
function validate744(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema198.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema198.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate744.errors = vErrors;
return errors === 0;
}
function validate724(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema190.properties, key0))){
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
validate724.errors = vErrors;
return errors === 0;
}
const schema199 = {"type":"object","properties":{"law":{"$ref":"#/$defs/part245"},"right":{"$ref":"#/$defs/part246"},"received":{"$ref":"#/$defs/common.date"},"acknowledged":{"$ref":"#/$defs/common.date"},"extended":{"$ref":"#/$defs/common.date"},"extended_because":{"$ref":"#/$defs/part7"},"closed":{"$ref":"#/$defs/common.date"},"outcome":{"$ref":"#/$defs/part247"},"denied_because":{"$ref":"#/$defs/part7"},"owner":{"$ref":"#/$defs/common.owner"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema200 = {"type":"string","enum":["gdpr","uk_gdpr","ccpa"]};
function validate759(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "gdpr") || (data === "uk_gdpr")) || (data === "ccpa"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema200.enum}});
errors++;
}
validate759.errors = vErrors;
return errors === 0;
}
const schema201 = {"type":"string","enum":["access","rectification","erasure","restriction","portability","objection","adm_review","withdraw_consent","know","delete","correct","opt_out_sale_share","limit_sensitive","admt_opt_out","admt_access","appeal"]};
function validate761(data, instancePath = ""){
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
validate761.errors = vErrors;
return errors === 0;
}
const schema202 = {"type":"string","enum":["granted","partly","denied","withdrawn","passed_on"]};
function validate768(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema202.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema202.enum}});
errors++;
}
validate768.errors = vErrors;
return errors === 0;
}
function validate758(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema199.properties, key0))){
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
validate758.errors = vErrors;
return errors === 0;
}
const schema203 = {"type":"object","properties":{"occurred":{"$ref":"#/$defs/common.date"},"aware":{"$ref":"#/$defs/common.date"},"assets":{"$ref":"#/$defs/part3"},"categories":{"$ref":"#/$defs/part3"},"subjects":{"$ref":"#/$defs/part3"},"affected":{"$ref":"#/$defs/part45"},"records":{"$ref":"#/$defs/part45"},"california_residents":{"$ref":"#/$defs/part45"},"risk":{"$ref":"#/$defs/part160"},"reasoning":{"$ref":"#/$defs/part7"},"facts":{"$ref":"#/$defs/part7"},"effects":{"$ref":"#/$defs/part7"},"remedy":{"$ref":"#/$defs/part7"},"notified_authority":{"$ref":"#/$defs/common.date"},"delay_because":{"$ref":"#/$defs/part7"},"notification":{"$ref":"#/$defs/part161"},"notified_people":{"$ref":"#/$defs/common.date"},"people_not_told_because":{"$ref":"#/$defs/part162"},"notified_attorney_general":{"$ref":"#/$defs/common.date"},"california_delay_because":{"$ref":"#/$defs/part163"},"owner":{"$ref":"#/$defs/common.owner"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema204 = {"type":"array","items":{"type":"string","enum":["nature","contact","consequences","measures"]},"uniqueItems":true};
function validate790(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema204.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema204.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate790.errors = vErrors;
return errors === 0;
}
const schema205 = {"type":"string","enum":["unreadable","risk_removed","public_notice"]};
function validate793(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "unreadable") || (data === "risk_removed")) || (data === "public_notice"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema205.enum}});
errors++;
}
validate793.errors = vErrors;
return errors === 0;
}
const schema206 = {"type":"string","enum":["law_enforcement","scope"]};
function validate796(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "law_enforcement") || (data === "scope"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema206.enum}});
errors++;
}
validate796.errors = vErrors;
return errors === 0;
}
function validate774(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema203.properties, key0))){
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
validate774.errors = vErrors;
return errors === 0;
}
const schema207 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"role":{"$ref":"#/$defs/part1"},"vendor":{"$ref":"#/$defs/part2"},"purposes":{"$ref":"#/$defs/part3"},"categories":{"$ref":"#/$defs/part3"},"subjects":{"$ref":"#/$defs/part3"},"risk_class":{"$ref":"#/$defs/part4"},"annex_iii":{"$ref":"#/$defs/part5"},"annex_iii_exception":{"$ref":"#/$defs/part6"},"practices":{"$ref":"#/$defs/part8"},"medical_or_safety":{"$ref":"#/$defs/part9"},"capabilities":{"$ref":"#/$defs/part10"},"obvious":{"$ref":"#/$defs/part9"},"disclosure":{"$ref":"#/$defs/part7"},"marking":{"$ref":"#/$defs/part9"},"public_interest_text":{"$ref":"#/$defs/part9"},"reviewed_by_human":{"$ref":"#/$defs/part9"},"automated_decision":{"$ref":"#/$defs/common.automated_decision"},"admt":{"$ref":"#/$defs/part14"},"oversight":{"$ref":"#/$defs/part15"},"instructions":{"$ref":"#/$defs/part7"},"monitoring":{"$ref":"#/$defs/part7"},"input_data_checked":{"$ref":"#/$defs/part9"},"logs":{"$ref":"#/$defs/part16"},"workers_informed":{"$ref":"#/$defs/part9"},"persons_informed":{"$ref":"#/$defs/part9"},"public_service":{"$ref":"#/$defs/part9"},"training_data":{"$ref":"#/$defs/part17"},"bias_testing":{"$ref":"#/$defs/part19"},"on_market_since":{"$ref":"#/$defs/common.date"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema208 = {"type":"string","enum":["provider","deployer","importer","distributor"]};
function validate803(data, instancePath = ""){
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
validate803.errors = vErrors;
return errors === 0;
}
const schema209 = {"type":"string","enum":["prohibited","high","limited","minimal"]};
function validate809(data, instancePath = ""){
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
validate809.errors = vErrors;
return errors === 0;
}
const schema210 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["2","1a","1b","1c","3a","3b","3c","3d","4a","4b","5a","5b","5c","5d","6a","6b","6c","6d","6e","7a","7b","7c","7d","8a","8b","none"]},"items":{"type":"string","enum":["2","1a","1b","1c","3a","3b","3c","3d","4a","4b","5a","5b","5c","5d","6a","6b","6c","6d","6e","7a","7b","7c","7d","8a","8b","none"]},"uniqueItems":true};
function validate811(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema210.type}});
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
for(const v0 of schema210.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema210.then.enum}});
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
let valid4;
valid4 = false;
for(const v1 of schema210.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema210.items.enum}});
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
validate811.errors = vErrors;
return errors === 0;
}
const schema211 = {"type":"string","enum":["narrow_task","improves_human_work","detects_patterns","preparatory","none"]};
function validate813(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema211.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema211.enum}});
errors++;
}
validate813.errors = vErrors;
return errors === 0;
}
const schema212 = {"type":["array","object"],"items":{"type":"string","enum":["manipulation","exploitation","social_scoring","crime_prediction_profiling","face_scraping","emotion_work_education","biometric_categorisation_sensitive","rt_remote_biometric_le","intimate_imagery","csam"]},"uniqueItems":true,"properties":{"none":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate815(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema212.type}});
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
let valid2;
valid2 = false;
for(const v0 of schema212.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema212.items.enum}});
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
validate815.errors = vErrors;
return errors === 0;
}
const schema213 = {"type":"array","items":{"type":"string","enum":["chat","synthetic_text","synthetic_image","synthetic_audio","synthetic_video","deepfake","emotion_recognition","biometric_categorisation","biometric_identification","scoring","recommendation","classification","transcription"]},"uniqueItems":true};
function validate819(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema213.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema213.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate819.errors = vErrors;
return errors === 0;
}
const schema215 = {"type":"string","enum":["financial_lending","housing","education","employment","healthcare","none"]};
function validate829(data, instancePath = ""){
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
validate829.errors = vErrors;
return errors === 0;
}
const schema216 = {"type":"array","items":{"type":"string","enum":["web_form","email","phone","toll_free_phone","post","in_person","in_app","portal"]},"uniqueItems":true};
function validate833(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema216.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema216.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate833.errors = vErrors;
return errors === 0;
}
const schema217 = {"type":"string","enum":["human_appeal","hiring_admission","work_allocation","none"]};
function validate835(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema217.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema217.enum}});
errors++;
}
validate835.errors = vErrors;
return errors === 0;
}
function validate827(data, instancePath = ""){
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
validate827.errors = vErrors;
return errors === 0;
}
const schema218 = {"type":["string","object"],"minLength":1,"properties":{"how":{"$ref":"#/$defs/part7"},"person":{"$ref":"#/$defs/part7"},"competent":{"$ref":"#/$defs/part9"},"can_stop":{"$ref":"#/$defs/part9"}},"additionalProperties":false};
function validate840(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema218.type}});
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
validate840.errors = vErrors;
return errors === 0;
}
const schema219 = {"type":["string","object"],"format":"duration","properties":{"none":{"$ref":"#/$defs/part7"},"kept":{"$ref":"#/$defs/common.duration"},"under_control":{"$ref":"#/$defs/part9"}},"additionalProperties":false};
function validate849(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema219.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats14(data))){
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
validate849.errors = vErrors;
return errors === 0;
}
function validate857(data, instancePath = ""){
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
validate857.errors = vErrors;
return errors === 0;
}
const schema221 = {"type":["string","object"],"format":"date","properties":{"none":{"$ref":"#/$defs/part7"},"last":{"$ref":"#/$defs/common.date"},"groups":{"$ref":"#/$defs/part18"},"result":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate862(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema221.type}});
errors++;
}
if(typeof data === "string"){
if(!(formats10(data))){
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
validate862.errors = vErrors;
return errors === 0;
}
function validate801(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema207.properties, key0))){
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
validate801.errors = vErrors;
return errors === 0;
}
const schema222 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"kind":{"$ref":"#/$defs/part20"},"covers":{"$ref":"#/$defs/part21"},"date":{"$ref":"#/$defs/common.date"},"outcome":{"$ref":"#/$defs/part22"},"approved_by":{"$ref":"#/$defs/part7"},"review_due":{"$ref":"#/$defs/common.date"},"document":{"$ref":"#/$defs/part7"},"description":{"$ref":"#/$defs/part7"},"purpose_test":{"$ref":"#/$defs/part7"},"necessity":{"$ref":"#/$defs/part7"},"balancing":{"$ref":"#/$defs/part7"},"safeguards":{"$ref":"#/$defs/part7"},"children_considered":{"$ref":"#/$defs/part9"},"risks":{"$ref":"#/$defs/part23"},"measures":{"$ref":"#/$defs/part7"},"residual_risk":{"$ref":"#/$defs/part24"},"prior_consultation":{"$ref":"#/$defs/common.date"},"dpo_advice":{"$ref":"#/$defs/part7"},"subjects_views":{"$ref":"#/$defs/part25"},"provider_info":{"$ref":"#/$defs/part9"},"law_and_practice":{"$ref":"#/$defs/part7"},"link":{"$ref":"#/$defs/part7"},"context":{"$ref":"#/$defs/part7"},"nature":{"$ref":"#/$defs/part7"},"consequences":{"$ref":"#/$defs/part7"},"processes":{"$ref":"#/$defs/part7"},"period":{"$ref":"#/$defs/part7"},"people_affected":{"$ref":"#/$defs/part7"},"oversight":{"$ref":"#/$defs/part7"},"benefits":{"$ref":"#/$defs/part7"},"negative_impacts":{"$ref":"#/$defs/part7"},"operational_elements":{"$ref":"#/$defs/part7"},"contributors":{"$ref":"#/$defs/part7"},"submission":{"$ref":"#/$defs/common.date"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema223 = {"type":"string","enum":["dpia","lia","tia","tra","fria","compatibility","ccpa_ra","vendor","design_review","children"]};
function validate879(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema223.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema223.enum}});
errors++;
}
validate879.errors = vErrors;
return errors === 0;
}
const schema224 = {"type":["string","array"],"items":{"type":"string"},"uniqueItems":true};
function validate881(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema224.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
validate881.errors = vErrors;
return errors === 0;
}
const schema225 = {"type":"string","enum":["proceed","proceed_with_measures","consult_authority","stop","balanced","rights_override","undecided","sufficient","sufficient_with_measures","insufficient_without_measures","not_possible","compatible","incompatible"]};
function validate884(data, instancePath = ""){
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
validate884.errors = vErrors;
return errors === 0;
}
function validate896(data, instancePath = ""){
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
validate896.errors = vErrors;
return errors === 0;
}
function validate895(data, instancePath = ""){
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
if(!(formats30(key0))){
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
if(!(validate896(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate896.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate895.errors = vErrors;
return errors === 0;
}
const schema228 = {"type":["string","object"],"minLength":1,"properties":{"none":{"$ref":"#/$defs/part7"},"what":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
function validate908(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema228.type}});
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
validate908.errors = vErrors;
return errors === 0;
}
function validate877(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema222.properties, key0))){
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
validate877.errors = vErrors;
return errors === 0;
}
const schema229 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"audience":{"$ref":"#/$defs/part21"},"kind":{"$ref":"#/$defs/part164"},"purposes":{"$ref":"#/$defs/part3"},"url":{"$ref":"#/$defs/common.url"},"languages":{"$ref":"#/$defs/part51"},"version":{"$ref":"#/$defs/part90"},"effective":{"$ref":"#/$defs/common.date"},"given":{"$ref":"#/$defs/part167"},"changes":{"$ref":"#/$defs/part168"},"tell_changes":{"$ref":"#/$defs/part7"},"external":{"$ref":"#/$defs/part9"},"contains":{"$ref":"#/$defs/part169"},"ccpa_letters":{"$ref":"#/$defs/part62"},"read_at":{"$ref":"#/$defs/part170"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema230 = {"type":"string","enum":["notice","sign","just_in_time","children_notice","cookie_notice","ccpa_privacy_policy","notice_at_collection","opt_out_notice","limit_notice","financial_incentive_notice","admt_notice","ai_notice"]};
function validate938(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema230.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema230.enum}});
errors++;
}
validate938.errors = vErrors;
return errors === 0;
}
const schema232 = {"type":"string","enum":["at_collection","first_contact","first_disclosure","within_a_month","later","never"]};
function validate946(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema232.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema232.enum}});
errors++;
}
validate946.errors = vErrors;
return errors === 0;
}
const schema233 = {"type":"string","enum":["known","impossible","law","secrecy"]};
function validate949(data, instancePath = ""){
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
validate949.errors = vErrors;
return errors === 0;
}
function validate945(data, instancePath = ""){
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
validate945.errors = vErrors;
return errors === 0;
}
function validate953(data, instancePath = ""){
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
validate953.errors = vErrors;
return errors === 0;
}
function validate952(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate953(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate953.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate952.errors = vErrors;
return errors === 0;
}
const schema236 = {"type":"array","items":{"type":"string","enum":["controller","representative","dpo","purposes","categories","interests","recipients","transfers","retention","rights","withdrawal","complaint","provision","source","automated_decisions","further_purposes","objection","plain_language","complaint_to_controller","uk_representative","collected","sources","sold","sold_to","sold_why","minors_known","disclosed","disclosed_to","disclosed_why","sensitive","right_opt_out","right_limit","right_admt","methods","instructions","opt_out_notice","limit_notice","verification","signals","frictionless","agents","minors_process","contact","updated","metrics","opt_out_link","policy_link","description","summary","terms","opt_in","explanation","purpose","opt_out","access","no_retaliation","working","alternative"]},"uniqueItems":true};
function validate960(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema236.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema236.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate960.errors = vErrors;
return errors === 0;
}
const schema237 = {"type":"string","enum":["adult","child"]};
function validate963(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "adult") || (data === "child"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema237.enum}});
errors++;
}
validate963.errors = vErrors;
return errors === 0;
}
function validate935(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema229.properties, key0))){
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
validate935.errors = vErrors;
return errors === 0;
}
const schema238 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"covers":{"$ref":"#/$defs/part171"},"approved_by":{"$ref":"#/$defs/part7"},"version":{"$ref":"#/$defs/part90"},"effective":{"$ref":"#/$defs/common.date"},"document":{"$ref":"#/$defs/part7"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema239 = {"type":["string","array"],"if":{"type":"string"},"then":{"enum":["all","retention","information_security","breach_response","dsar_procedure","acceptable_use","vendor_management","ai_use","byod","privacy_by_design","transfer_requests","confidentiality"]},"items":{"type":"string","enum":["all","retention","information_security","breach_response","dsar_procedure","acceptable_use","vendor_management","ai_use","byod","privacy_by_design","transfer_requests","confidentiality"]},"uniqueItems":true};
function validate975(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema239.type}});
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
for(const v0 of schema239.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema239.then.enum}});
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
let valid4;
valid4 = false;
for(const v1 of schema239.items.enum){
if(func0(data0, v1)){
valid4 = true;
break;
}
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema239.items.enum}});
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
validate975.errors = vErrors;
return errors === 0;
}
function validate973(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema238.properties, key0))){
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
validate973.errors = vErrors;
return errors === 0;
}
const schema240 = {"type":"object","properties":{"name":{"$ref":"#/$defs/common.name"},"topic":{"$ref":"#/$defs/part296"},"audience":{"$ref":"#/$defs/part18"},"last":{"$ref":"#/$defs/common.date"},"every":{"$ref":"#/$defs/common.duration"},"completion":{"$ref":"#/$defs/part64"},"status":{"$ref":"#/$defs/common.status"},"starts":{"$ref":"#/$defs/common.starts"},"ends":{"$ref":"#/$defs/common.ends"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema241 = {"type":"string","enum":["data_protection","security_awareness","phishing","ccpa_rights","ai_literacy","dpia","breach_response","role_specific"]};
function validate991(data, instancePath = ""){
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
validate991.errors = vErrors;
return errors === 0;
}
function validate989(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema240.properties, key0))){
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
validate989.errors = vErrors;
return errors === 0;
}
function validate203(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
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
validate203.errors = vErrors;
return errors === 0;
}
function validate1006(data, instancePath = ""){
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
if(!(validate211(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate211.errors);
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
validate1006.errors = vErrors;
return errors === 0;
}
function validate1010(data, instancePath = ""){
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
if(!(validate236(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate236.errors);
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
validate1010.errors = vErrors;
return errors === 0;
}
function validate1014(data, instancePath = ""){
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
if(!(validate268(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate268.errors);
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
validate1014.errors = vErrors;
return errors === 0;
}
function validate1018(data, instancePath = ""){
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
if(!(validate379(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate379.errors);
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
validate1018.errors = vErrors;
return errors === 0;
}
function validate1022(data, instancePath = ""){
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
if(!(validate507(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate507.errors);
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
validate1022.errors = vErrors;
return errors === 0;
}
function validate1026(data, instancePath = ""){
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
if(!(validate526(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate526.errors);
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
validate1026.errors = vErrors;
return errors === 0;
}
function validate1030(data, instancePath = ""){
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
if(!(validate665(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate665.errors);
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
validate1030.errors = vErrors;
return errors === 0;
}
function validate1034(data, instancePath = ""){
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
if(!(validate724(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate724.errors);
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
validate1034.errors = vErrors;
return errors === 0;
}
const schema250 = {"type":"object","properties":{"channels":{"$ref":"#/$defs/part12"},"supported":{"$ref":"#/$defs/part248"},"identity":{"$ref":"#/$defs/part250"},"handlers":{"$ref":"#/$defs/part18"},"covers":{"$ref":"#/$defs/part251"},"fee":{"$ref":"#/$defs/part252"},"tell_recipients":{"$ref":"#/$defs/part9"},"for_clients":{"$ref":"#/$defs/part7"},"deadlines":{"$ref":"#/$defs/part253"},"metrics":{"$ref":"#/$defs/part254"},"ccpa":{"$ref":"#/$defs/part261"},"uk_complaints":{"$ref":"#/$defs/part262"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema251 = {"type":"array","items":{"type":"string","enum":["access","rectification","erasure","restriction","portability","objection","adm_review","withdraw_consent","know","delete","correct","opt_out_sale_share","limit_sensitive","admt_opt_out","admt_access","appeal"]},"uniqueItems":true};
function validate1040(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema251.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema251.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1040.errors = vErrors;
return errors === 0;
}
const schema252 = {"type":["string","object"],"minLength":1,"properties":{"how":{"$ref":"#/$defs/part7"},"asks_for_id":{"$ref":"#/$defs/part249"},"copies_deleted":{"$ref":"#/$defs/part9"}},"additionalProperties":false};
const schema253 = {"type":"string","enum":["never","on_doubt","always"]};
function validate1044(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "never") || (data === "on_doubt")) || (data === "always"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema253.enum}});
errors++;
}
validate1044.errors = vErrors;
return errors === 0;
}
function validate1042(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema252.type}});
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
validate1042.errors = vErrors;
return errors === 0;
}
const schema254 = {"type":["string","array"],"if":{"enum":["all"]},"then":{"enum":["all"]},"items":{"type":"string","if":{"enum":["all"]},"then":{"enum":["all"]}},"uniqueItems":true};
function validate1049(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema254.type}});
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
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema254.then.enum}});
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
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 === "all")){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(!(data0 === "all")){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema254.items.then.enum}});
errors++;
}
var _valid1 = _errs8 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"if",params:{failingKeyword: "then"}});
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
validate1049.errors = vErrors;
return errors === 0;
}
const schema255 = {"type":"string","enum":["none","unfounded_only","always"]};
function validate1051(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "none") || (data === "unfounded_only")) || (data === "always"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema255.enum}});
errors++;
}
validate1051.errors = vErrors;
return errors === 0;
}
function validate1055(data, instancePath = ""){
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
validate1055.errors = vErrors;
return errors === 0;
}
function validate1060(data, instancePath = ""){
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
validate1060.errors = vErrors;
return errors === 0;
}
const schema258 = {"type":"object","properties":{"methods":{"$ref":"#/$defs/part12"},"acknowledge_days":{"$ref":"#/$defs/part45"},"respond_days":{"$ref":"#/$defs/part45"},"extension_days":{"$ref":"#/$defs/part45"},"reaches_back":{"$ref":"#/$defs/part9"},"delete_tells":{"$ref":"#/$defs/part255"},"correct_tells":{"$ref":"#/$defs/part256"},"verification":{"$ref":"#/$defs/part257"},"agents":{"$ref":"#/$defs/part7"},"opt_out":{"$ref":"#/$defs/part259"},"log_kept":{"$ref":"#/$defs/common.duration"},"log_what":{"$ref":"#/$defs/part260"},"covers_workforce":{"$ref":"#/$defs/part9"}},"additionalProperties":false};
const schema259 = {"type":"array","items":{"type":"string","enum":["service_providers","contractors","third_parties"]},"uniqueItems":true};
function validate1070(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "service_providers") || (data0 === "contractors")) || (data0 === "third_parties"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema259.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1070.errors = vErrors;
return errors === 0;
}
const schema260 = {"type":"array","items":{"type":"string","enum":["service_providers","contractors"]},"uniqueItems":true};
function validate1072(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "service_providers") || (data0 === "contractors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema260.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1072.errors = vErrors;
return errors === 0;
}
function validate1074(data, instancePath = ""){
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
validate1074.errors = vErrors;
return errors === 0;
}
const schema263 = {"type":"array","items":{"type":"string","enum":["link","gpc","web_form","email","toll_free_phone","in_person","cookie_banner"]},"uniqueItems":true};
function validate1082(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema263.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema263.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1082.errors = vErrors;
return errors === 0;
}
function validate1080(data, instancePath = ""){
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
validate1080.errors = vErrors;
return errors === 0;
}
const schema264 = {"type":"array","items":{"type":"string","enum":["date","nature","manner","response_date","response","denial_basis"]},"uniqueItems":true};
function validate1092(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema264.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema264.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1092.errors = vErrors;
return errors === 0;
}
function validate1064(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema258.properties, key0))){
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
validate1064.errors = vErrors;
return errors === 0;
}
function validate1096(data, instancePath = ""){
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
validate1096.errors = vErrors;
return errors === 0;
}
function validate1038(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema250.properties, key0))){
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
validate1038.errors = vErrors;
return errors === 0;
}
function validate1106(data, instancePath = ""){
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
if(!(validate758(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate758.errors);
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
validate1106.errors = vErrors;
return errors === 0;
}
const schema267 = {"type":"object","properties":{"team":{"$ref":"#/$defs/part18"},"authority":{"$ref":"#/$defs/part43"},"register":{"$ref":"#/$defs/part7"},"tested":{"$ref":"#/$defs/common.date"},"severity_method":{"$ref":"#/$defs/part7"},"templates":{"$ref":"#/$defs/part44"},"notify_within_hours":{"$ref":"#/$defs/part45"},"tell_clients_within":{"$ref":"#/$defs/common.duration"},"california":{"$ref":"#/$defs/part46"},"owner":{"$ref":"#/$defs/common.owner"},"reviewed":{"$ref":"#/$defs/common.reviewed"},"review_every":{"$ref":"#/$defs/common.review_every"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema268 = {"type":"array","items":{"type":"string","enum":["authority","people","clients"]},"uniqueItems":true};
function validate1116(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "authority") || (data0 === "people")) || (data0 === "clients"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema268.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1116.errors = vErrors;
return errors === 0;
}
function validate1120(data, instancePath = ""){
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
validate1120.errors = vErrors;
return errors === 0;
}
function validate1110(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema267.properties, key0))){
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
validate1110.errors = vErrors;
return errors === 0;
}
function validate1129(data, instancePath = ""){
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
if(!(validate774(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate774.errors);
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
validate1129.errors = vErrors;
return errors === 0;
}
function validate1133(data, instancePath = ""){
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
if(!(validate801(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate801.errors);
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
validate1133.errors = vErrors;
return errors === 0;
}
function validate1137(data, instancePath = ""){
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
if(!(validate877(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate877.errors);
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
validate1137.errors = vErrors;
return errors === 0;
}
function validate1141(data, instancePath = ""){
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
if(!(validate935(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate935.errors);
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
validate1141.errors = vErrors;
return errors === 0;
}
function validate1145(data, instancePath = ""){
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
if(!(validate973(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate973.errors);
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
validate1145.errors = vErrors;
return errors === 0;
}
function validate1149(data, instancePath = ""){
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
if(!(validate989(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate989.errors);
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
validate1149.errors = vErrors;
return errors === 0;
}
const schema277 = {"type":"object","properties":{"rule":{"$ref":"#/$defs/part327"},"on":{"$ref":"#/$defs/part7"},"reason":{"$ref":"#/$defs/part7"},"owner":{"$ref":"#/$defs/part7"},"approved_by":{"$ref":"#/$defs/part7"},"starts":{"$ref":"#/$defs/common.date"},"expires":{"$ref":"#/$defs/common.date"},"ticket":{"$ref":"#/$defs/part7"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false,"required":["rule","on"]};
const pattern30 = new RegExp("^[a-z0-9-]+(?:/[a-z0-9-]+)+$", "u");
function validate1155(data, instancePath = ""){
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
validate1155.errors = vErrors;
return errors === 0;
}
function validate1154(data, instancePath = ""){
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
if(!(func2.call(schema277.properties, key0))){
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
validate1154.errors = vErrors;
return errors === 0;
}
function validate1153(data, instancePath = ""){
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
if(!(validate1154(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1154.errors);
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
validate1153.errors = vErrors;
return errors === 0;
}
const schema279 = {"type":"object","properties":{"level":{"$ref":"#/$defs/part74"},"extends":{"$ref":"#/$defs/part18"},"rules":{"$ref":"#/$defs/part75"},"overrides":{"$ref":"#/$defs/part76"},"fail_on":{"$ref":"#/$defs/part77"},"gaps":{"$ref":"#/$defs/part78"},"rules_since":{"$ref":"#/$defs/part79"},"waivers":{"$ref":"#/$defs/part81"},"notes":{"$ref":"#/$defs/common.notes"}},"additionalProperties":false};
const schema280 = {"type":"string","enum":["essential","recommended","all"]};
function validate1169(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "essential") || (data === "recommended")) || (data === "all"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema280.enum}});
errors++;
}
validate1169.errors = vErrors;
return errors === 0;
}
const pattern31 = new RegExp("^[a-z0-9-]+(?:/(?:[a-z0-9-]+|\\*))+$", "u");
const schema282 = {"type":["string","object"],"if":{"type":"string"},"then":{"enum":["off","error","warning","note"]},"properties":{"severity":{"$ref":"#/$defs/part82"},"options":{"$ref":"#/$defs/part83"}},"additionalProperties":false};
const schema283 = {"type":"string","enum":["off","error","warning","note"]};
function validate1174(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema283.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema283.enum}});
errors++;
}
validate1174.errors = vErrors;
return errors === 0;
}
function validate1176(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1176.errors = vErrors;
return errors === 0;
}
function validate1173(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema282.type}});
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
for(const v0 of schema282.then.enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema282.then.enum}});
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
validate1173.errors = vErrors;
return errors === 0;
}
function validate1172(data, instancePath = ""){
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
if(!(validate1173(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1173.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1172.errors = vErrors;
return errors === 0;
}
function validate1182(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func4(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1182.errors = vErrors;
return errors === 0;
}
function validate1184(data, instancePath = ""){
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
if(!(validate1174(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1174.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1184.errors = vErrors;
return errors === 0;
}
function validate1181(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.rules === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "files") || (key0 === "rules"))){
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
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1180.errors = vErrors;
return errors === 0;
}
const schema290 = {"type":"string","enum":["error","warning","note","never"]};
function validate1190(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
let valid0;
valid0 = false;
for(const v0 of schema290.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema290.enum}});
errors++;
}
validate1190.errors = vErrors;
return errors === 0;
}
const schema291 = {"type":"string","enum":["never","required","all"]};
function validate1192(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "never") || (data === "required")) || (data === "all"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema291.enum}});
errors++;
}
validate1192.errors = vErrors;
return errors === 0;
}
const pattern33 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
function validate1194(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern33.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1194.errors = vErrors;
return errors === 0;
}
const schema294 = {"type":"string","enum":["base","head"]};
function validate1199(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "base") || (data === "head"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema294.enum}});
errors++;
}
validate1199.errors = vErrors;
return errors === 0;
}
function validate1196(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "max_days") || (key0 === "require_approver")) || (key0 === "from"))){
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
validate1196.errors = vErrors;
return errors === 0;
}
function validate1168(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema279.properties, key0))){
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
validate1168.errors = vErrors;
return errors === 0;
}
const schema296 = {"type":"array","items":{"type":"string","enum":["notice","cookies","subprocessors","retention","ai_notice","camera_sign","ropa","ropa_processor","rights_plan","breach_plan","dpia","lia","tia","dpa_checklist","ccpa_policy","notice_at_collection","opt_out_notice","limit_notice","changes"]},"uniqueItems":true};
function validate1205(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema296.items.enum){
if(func0(data0, v0)){
valid2 = true;
break;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema296.items.enum}});
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
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1205.errors = vErrors;
return errors === 0;
}
const pattern34 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function validate1210(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern34.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1210.errors = vErrors;
return errors === 0;
}
function validate1209(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "color")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.color !== undefined){
if(!(validate1210(data.color, instancePath+"/color"))){
vErrors = joined(vErrors, validate1210.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1209.errors = vErrors;
return errors === 0;
}
function validate1204(data, instancePath = ""){
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
validate1204.errors = vErrors;
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
export const rule: Validator = validate1218;
const schema300 = {"type":"object","additionalProperties":false,"required":["title","severity","confidence","level","laws","since","why","fix","for","message","examples"],"properties":{"title":{"$ref":"#/$defs/part263"},"severity":{"$ref":"#/$defs/part121"},"confidence":{"$ref":"#/$defs/part240"},"level":{"$ref":"#/$defs/part227"},"laws":{"$ref":"#/$defs/part265"},"since":{"$ref":"#/$defs/part266"},"in_force":{"$ref":"#/$defs/part153"},"verified":{"$ref":"#/$defs/part9"},"uncertain":{"$ref":"#/$defs/part2"},"why":{"$ref":"#/$defs/part7"},"fix":{"$ref":"#/$defs/part7"},"for":{"$ref":"#/$defs/part267"},"when":{"$ref":"#/$defs/part7"},"require":{"$ref":"#/$defs/part7"},"find":{"$ref":"#/$defs/part7"},"at":{"$ref":"#/$defs/part268"},"related":{"$ref":"#/$defs/part271"},"message":{"$ref":"#/$defs/part7"},"fixes":{"$ref":"#/$defs/part273"},"options":{"$ref":"#/$defs/part277"},"identity":{"$ref":"#/$defs/part278"},"aliases":{"$ref":"#/$defs/part279"},"waivable":{"$ref":"#/$defs/part9"},"due":{"$ref":"#/$defs/part280"},"duty":{"$ref":"#/$defs/part281"},"examples":{"$ref":"#/$defs/part284"},"equivalent_mutants":{"$ref":"#/$defs/part286"}}};
function validate1220(data, instancePath = ""){
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
validate1220.errors = vErrors;
return errors === 0;
}
const schema302 = {"enum":["error","warning","note"]};
function validate1222(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "error") || (data === "warning")) || (data === "note"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema302.enum}});
errors++;
}
validate1222.errors = vErrors;
return errors === 0;
}
const schema303 = {"enum":["high","review"]};
function validate1224(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "high") || (data === "review"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema303.enum}});
errors++;
}
validate1224.errors = vErrors;
return errors === 0;
}
const schema304 = {"enum":["essential","recommended","all"]};
function validate1226(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((data === "essential") || (data === "recommended")) || (data === "all"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema304.enum}});
errors++;
}
validate1226.errors = vErrors;
return errors === 0;
}
const schema307 = {"enum":["gdpr","uk_gdpr","ccpa","eprivacy","ai_act","good_practice"]};
function validate1230(data, instancePath = ""){
let vErrors = null;
let errors = 0;
let valid0;
valid0 = false;
for(const v0 of schema307.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema307.enum}});
errors++;
}
validate1230.errors = vErrors;
return errors === 0;
}
function validate1229(data, instancePath = ""){
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
validate1229.errors = vErrors;
return errors === 0;
}
function validate1228(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1229(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1229.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1228.errors = vErrors;
return errors === 0;
}
const pattern35 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
function validate1235(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern35.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1235.errors = vErrors;
return errors === 0;
}
const pattern36 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
function validate1243(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern36.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1243.errors = vErrors;
return errors === 0;
}
const schema311 = {"type":["string","array"],"minItems":1,"items":{"type":"string","pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"},"pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"};
const pattern37 = new RegExp("^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$", "u");
function validate1248(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema311.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern37.test(data)){
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
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
validate1248.errors = vErrors;
return errors === 0;
}
const pattern39 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate1253(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern39.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1253.errors = vErrors;
return errors === 0;
}
function validate1251(data, instancePath = ""){
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
validate1251.errors = vErrors;
return errors === 0;
}
function validate1250(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1251(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1251.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1250.errors = vErrors;
return errors === 0;
}
const schema317 = {"enum":["safe","suggestion"]};
function validate1261(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "safe") || (data === "suggestion"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema317.enum}});
errors++;
}
validate1261.errors = vErrors;
return errors === 0;
}
function validate1260(data, instancePath = ""){
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
validate1260.errors = vErrors;
return errors === 0;
}
function validate1259(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1260(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1260.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1259.errors = vErrors;
return errors === 0;
}
const schema320 = {"enum":["boolean","number","string","duration","list"]};
function validate1272(data, instancePath = ""){
let vErrors = null;
let errors = 0;
let valid0;
valid0 = false;
for(const v0 of schema320.enum){
if(func0(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema320.enum}});
errors++;
}
validate1272.errors = vErrors;
return errors === 0;
}
function validate1275(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "number"}});
errors++;
}
validate1275.errors = vErrors;
return errors === 0;
}
function validate1278(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1278.errors = vErrors;
return errors === 0;
}
function validate1271(data, instancePath = ""){
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
validate1271.errors = vErrors;
return errors === 0;
}
function validate1270(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern39.test(key0)){
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
if(!(validate1271(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate1271.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1270.errors = vErrors;
return errors === 0;
}
const schema323 = {"type":["string","array"],"items":{"type":"string","pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"};
function validate1282(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema323.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern36.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern36.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
validate1282.errors = vErrors;
return errors === 0;
}
const pattern43 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
function validate1284(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1284.errors = vErrors;
return errors === 0;
}
function validate1287(data, instancePath = ""){
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
validate1287.errors = vErrors;
return errors === 0;
}
function validate1291(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "when"}});
errors++;
}
if(data.shown_by === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "shown_by"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "when")) || (key0 === "shown_by"))){
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
validate1291.errors = vErrors;
return errors === 0;
}
function validate1305(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1305.errors = vErrors;
return errors === 0;
}
function validate1297(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "pass")) || (key0 === "fail")) || (key0 === "gap")) || (key0 === "skip")) || (key0 === "before")) || (key0 === "as_of")) || (key0 === "options"))){
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
validate1297.errors = vErrors;
return errors === 0;
}
function validate1296(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1297(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1297.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1296.errors = vErrors;
return errors === 0;
}
function validate1310(data, instancePath = ""){
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
vErrors = members(vErrors, {data, instancePath, keys: keys97});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1310.errors = vErrors;
return errors === 0;
}
function validate1309(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1310(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1310.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1309.errors = vErrors;
return errors === 0;
}
function validate1219(data, instancePath = ""){
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
if(!(func2.call(schema300.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys98});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1219.errors = vErrors;
return errors === 0;
}
function validate1218(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate1219(data, instancePath))){
vErrors = joined(vErrors, validate1219.errors);
errors = vErrors.length;
}
validate1218.errors = vErrors;
return errors === 0;
}
export const test: Validator = validate1316;
const schema335 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"#/$defs/part289"},"for":{"$ref":"#/$defs/part267"},"when":{"$ref":"#/$defs/part7"},"require":{"$ref":"#/$defs/part7"},"find":{"$ref":"#/$defs/part7"},"at":{"$ref":"#/$defs/part268"},"message":{"$ref":"#/$defs/part7"},"may_be_empty":{"$ref":"#/$defs/part9"},"expect":{"$ref":"#/$defs/part293"}}};
function validate1321(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 140){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 140}});
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
validate1321.errors = vErrors;
return errors === 0;
}
const pattern44 = new RegExp("^[a-z][a-z0-9-]*/([a-z0-9][a-z0-9-]*|\\*)$", "u");
function validate1332(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern44.test(data)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/([a-z0-9][a-z0-9-]*|\\*)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1332.errors = vErrors;
return errors === 0;
}
const schema340 = {"enum":["none","fail"]};
function validate1335(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "none") || (data === "fail"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema340.enum}});
errors++;
}
validate1335.errors = vErrors;
return errors === 0;
}
function validate1331(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "rule") || (key0 === "on")) || (key0 === "outcome"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys99});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1331.errors = vErrors;
return errors === 0;
}
function validate1330(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1331(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1331.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1330.errors = vErrors;
return errors === 0;
}
function validate1320(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema335.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys100});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1320.errors = vErrors;
return errors === 0;
}
function validate1319(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1320(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1320.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate1319.errors = vErrors;
return errors === 0;
}
function validate1317(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests === undefined){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "as_of") || (key0 === "tests"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
vErrors = members(vErrors, {data, instancePath, keys: keys101});
errors = vErrors === null ? 0 : vErrors.length;
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1317.errors = vErrors;
return errors === 0;
}
function validate1316(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validate1317(data, instancePath))){
vErrors = joined(vErrors, validate1317.errors);
errors = vErrors.length;
}
validate1316.errors = vErrors;
return errors === 0;
}
const keys0 = [["email", validate71], ["phone", validate58], ["toll_free_phone", validate58], ["url", validate75]];
const keys1 = [["none", validate58], ["name", validate58], ["email", validate71], ["phone", validate58], ["address", validate58], ["external", validate91], ["published", validate91], ["notified", validate91], ["other_roles", validate95]];
const keys2 = [["none", validate58], ["name", validate58], ["email", validate71], ["phone", validate58], ["address", validate58], ["country", validate62]];
const keys3 = [["none", validate58], ["number", validate58], ["expires", validate113]];
const keys4 = [["none", validate58], ["last", validate113], ["how", validate58], ["every", validate130]];
const keys5 = [["url", validate75], ["title", validate58], ["icon", validate91]];
const keys6 = [["do_not_sell", validate75], ["limit", validate75], ["alternative", validate146], ["privacy_policy", validate75]];
const keys7 = [["honored", validate91], ["displays_status", validate91], ["frictionless", validate91]];
const keys8 = [["knows_under_16", validate91], ["opt_in_13_to_15", validate91], ["parental_under_13", validate91]];
const keys9 = [["summary", validate58], ["terms", validate58], ["categories", validate167], ["opt_in", validate58], ["withdrawal", validate58], ["value", validate58], ["method", validate58], ["reasonably_related", validate91]];
const keys10 = [["none", validate58], ["planned", validate113], ["last", validate113]];
const keys11 = [["none", validate58], ["indirect_sale", validate91], ["registered", validate91]];
const keys12 = [["opt_out_steps", validate119], ["opt_in_steps", validate119], ["double_negatives", validate91], ["bundled_choices", validate91]];
const keys13 = [["none", validate58], ["does_business_in_california", validate91], ["annual_revenue_usd", validate119], ["consumers_bought_sold_shared", validate119], ["consumers_processed", validate119], ["sensitive_consumers_processed", validate119], ["revenue_share_from_selling", validate140], ["exclusively_online", validate91], ["links", validate143], ["gpc", validate153], ["minors", validate158], ["financial_incentives", validate163], ["cybersecurity_audit", validate177], ["data_broker", validate182], ["ui", validate187]];
const keys14 = [["name", validate58], ["legal_name", validate58], ["about", validate58], ["country", validate62], ["establishments", validate64], ["authority", validate66], ["lead_authority", validate66], ["address", validate58], ["contact", validate70], ["role", validate78], ["laws", validate80], ["languages", validate82], ["privacy_lead", validate58], ["dpo", validate85], ["eu_representative", validate99], ["uk_representative", validate99], ["offers_to", validate64], ["monitors_behaviour_in", validate64], ["ico_registration", validate110], ["core_activities", validate116], ["staff_with_data", validate119], ["sells_data", validate91], ["uses_data_for_ads", validate91], ["public_authority", validate91], ["nonprofit", validate91], ["record_exempt", validate91], ["security_testing", validate126], ["ccpa", validate133], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys15 = [["status", validate205], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130]];
const keys16 = [["name", validate58], ["label", validate58], ["plain", validate58], ["kind", validate216], ["residence", validate218], ["count", validate119], ["min_age", validate221], ["max_age", validate221], ["vulnerable", validate91], ["also", validate167], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys17 = [["name", validate58], ["label", validate58], ["plain", validate58], ["parent", validate240], ["personal", validate91], ["identifier", validate243], ["special", validate245], ["criminal", validate91], ["sensitive", validate248], ["highly_personal", validate250], ["ccpa", validate252], ["sensitivity", validate254], ["breach_law", validate91], ["reveals", validate257], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys18 = [["cite", validate58], ["country", validate62], ["url", validate75]];
const keys19 = [["rule", validate240], ["period", validate130], ["trigger", validate290], ["event", validate58], ["criteria", validate58], ["indefinite", validate91], ["action", validate295], ["because", validate58], ["law", validate298]];
const keys20 = [["purposes", validate167], ["category", validate240], ["required", validate91], ["free_text", validate91], ["guidance", validate58], ["source", validate285], ["retention", validate287]];
const keys21 = [["none", validate58], ["how", validate58], ["access", validate58], ["erase", validate58], ["rectify", validate58], ["restrict", validate58], ["export", validate318]];
const keys22 = [["none", validate58], ["method", validate323], ["automated", validate91], ["every", validate130], ["by", validate58]];
const keys23 = [["none", validate58], ["retention", validate130], ["restore_tested", validate113]];
const keys24 = [["roles", validate309], ["scope", validate347], ["mfa", validate91], ["shared_accounts", validate91], ["last_review", validate113], ["review_every", validate130]];
const keys25 = [["none", validate58], ["last", validate113], ["every", validate130]];
const keys26 = [["name", validate58], ["kind", validate270], ["environment", validate272], ["vendor", validate240], ["location", validate218], ["purposes", validate167], ["fields", validate278], ["subjects", validate167], ["source", validate285], ["source_detail", validate58], ["find_by", validate309], ["procedures", validate311], ["deletion", validate321], ["retention", validate329], ["backups", validate332], ["security", validate337], ["pets", validate339], ["key_apart", validate91], ["identifiability", validate343], ["access", validate345], ["sends_to", validate167], ["volume", validate355], ["criticality", validate254], ["accuracy", validate358], ["areas", validate58], ["audio", validate91], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys27 = [["location", validate373], ["fields", validate373], ["retention", validate373]];
const keys28 = [["register", validate58], ["count", validate119], ["dpa", validate75], ["subprocessor_notice", validate130], ["objection", validate58]];
const keys29 = [["basis", validate396], ["interest", validate58], ["law", validate298], ["authority", validate58], ["condition", validate401]];
const keys30 = [["condition", validate405], ["law", validate298]];
const keys31 = [["solely", validate91], ["significant", validate91], ["exception", validate429], ["law", validate298], ["human_review", validate91], ["express_view", validate91], ["contest", validate91], ["reviewer_can_change", validate91], ["logic", validate58], ["significance", validate58], ["consequences", validate58]];
const keys32 = [["none", validate58], ["obtained_in_sale", validate91], ["own_similar_products", validate91], ["opt_out_at_collection", validate91], ["opt_out_in_each_message", validate91], ["charity", validate91]];
const keys33 = [["ground", validate471], ["law", validate298], ["safeguards", validate58]];
const keys34 = [["outcome", validate478], ["factors", validate58]];
const keys35 = [["sale", validate91], ["share", validate91], ["sensitive_use", validate488], ["infers_traits", validate91], ["observes_workers_or_students", validate91], ["sensitive_location", validate91]];
const keys36 = [["name", validate58], ["description", validate58], ["kind", validate382], ["role", validate384], ["clients", validate386], ["joint_with", validate167], ["held_by", validate240], ["lawful_basis", validate395], ["special_category", validate404], ["criminal", validate409], ["needs", validate412], ["subjects", validate167], ["recipients", validate167], ["retention", validate329], ["legal_minimum", validate130], ["if_not_given", validate58], ["required_by", validate423], ["choice", validate58], ["automated_decision", validate426], ["profiling", validate91], ["infers", validate441], ["risk_factors", validate444], ["dpia", validate446], ["risk", validate449], ["scale", validate355], ["frequency", validate452], ["public_area", validate91], ["channels", validate455], ["soft_opt_in", validate457], ["opt_out", validate58], ["opt_out_covers_profiling", validate91], ["sender_named", validate91], ["derived_from", validate167], ["compatible_with", validate469], ["expectation", validate477], ["information_society_service", validate91], ["child_directed", validate91], ["task_of_authority", validate91], ["ccpa", validate485], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys37 = [["lawful_basis", validate373], ["special_category", validate373], ["needs", validate373], ["retention", validate373]];
const keys38 = [["name", validate58], ["period", validate130], ["trigger", validate290], ["event", validate58], ["criteria", validate58], ["indefinite", validate91], ["action", validate295], ["because", validate58], ["law", validate298], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys39 = [["categories", validate167], ["subjects", validate167], ["purposes", validate167]];
const keys40 = [["signed", validate113], ["url", validate75], ["expires", validate113], ["clauses", validate548], ["covers", validate550], ["subprocessors", validate555], ["change_notice", validate130], ["breach_notice_hours", validate119], ["security_contact", validate58]];
const keys41 = [["clauses", validate562], ["certification", validate91], ["monitoring", validate91], ["third_party", validate566], ["subcontractors_bound", validate91]];
const keys42 = [["date", validate113], ["essence", validate58], ["url", validate75]];
const keys43 = [["mechanism", validate583], ["signed", validate113]];
const keys44 = [["mechanism", validate577], ["condition", validate579], ["until", validate113], ["fallback", validate582], ["signed", validate113], ["scc_version", validate588], ["scc_modules", validate590], ["annexes", validate594], ["measures", validate596], ["derogation", validate599], ["frequency", validate601], ["compelling", validate603], ["covers_hr", validate91], ["sensitive_flagged", validate91]];
const keys45 = [["name", validate58], ["vendor", validate240], ["service", validate58], ["country", validate62], ["locations", validate218], ["remote_access", validate540], ["categories", validate167], ["authorised", validate91], ["flow_down", validate91], ["transfers", validate575]];
const keys46 = [["last", validate113], ["every", validate130], ["method", validate634], ["risk", validate254]];
const keys47 = [["requests", validate58], ["security", validate58]];
const keys48 = [["name", validate58], ["legal_name", validate58], ["for", validate58], ["role", validate530], ["ccpa_role", validate536], ["country", validate62], ["locations", validate218], ["remote_access", validate540], ["receives", validate167], ["dpa", validate544], ["ccpa_contract", validate561], ["arrangement", validate570], ["transfers", validate575], ["subprocessors", validate610], ["certifications", validate625], ["review", validate631], ["retention", validate287], ["own_purposes", validate639], ["uses_ai", validate91], ["trains_on_our_data", validate91], ["consideration", validate644], ["criticality", validate254], ["exit_plan", validate58], ["contact", validate648], ["since", validate113], ["announced", validate113], ["privacy_policy", validate75], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys49 = [["what", validate684], ["asset", validate240], ["retention", validate287]];
const keys50 = [["method", validate690], ["where", validate58], ["url", validate75], ["steps", validate119]];
const keys51 = [["reject", validate699], ["withdrawal_link", validate701], ["choice_kept", validate130], ["refusal_kept", validate130]];
const keys52 = [["none", validate58], ["min_age", validate710], ["verification", validate712], ["parental_consent", validate91]];
const keys53 = [["name", validate58], ["purposes", validate167], ["mechanism", validate668], ["explicit", validate91], ["double_opt_in", validate91], ["wording", validate58], ["version", validate673], ["languages", validate82], ["granular", validate91], ["bundled_with_terms", validate91], ["required_for_service", validate91], ["freely_given", validate58], ["risks_informed", validate91], ["named_controllers", validate167], ["steps", validate119], ["record", validate683], ["withdrawal", validate689], ["on_withdrawal", validate696], ["ui", validate698], ["refresh_every", validate130], ["last_refreshed", validate113], ["age_gate", validate708], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys54 = [["kind", validate734], ["period", validate130]];
const keys55 = [["name", validate58], ["names", validate309], ["provider", validate727], ["does", validate58], ["serves", validate240], ["category", validate731], ["duration", validate733], ["party", validate738], ["kind", validate740], ["exempt_because", validate742], ["exempt_conditions", validate744], ["before_consent", validate91], ["data", validate167], ["data_kept", validate130], ["read_by", validate167], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys56 = [["law", validate759], ["right", validate761], ["received", validate113], ["acknowledged", validate113], ["extended", validate113], ["extended_because", validate58], ["closed", validate113], ["outcome", validate768], ["denied_because", validate58], ["owner", validate58], ["notes", validate58]];
const keys57 = [["occurred", validate113], ["aware", validate113], ["assets", validate167], ["categories", validate167], ["subjects", validate167], ["affected", validate119], ["records", validate119], ["california_residents", validate119], ["risk", validate449], ["reasoning", validate58], ["facts", validate58], ["effects", validate58], ["remedy", validate58], ["notified_authority", validate113], ["delay_because", validate58], ["notification", validate790], ["notified_people", validate113], ["people_not_told_because", validate793], ["notified_attorney_general", validate113], ["california_delay_because", validate796], ["owner", validate58], ["notes", validate58]];
const keys58 = [["none", validate58], ["significant_decision", validate829], ["human_involvement", validate91], ["pre_use_notice", validate75], ["opt_out_methods", validate833], ["opt_out_exception", validate835], ["access", validate58], ["trains_on_people", validate91]];
const keys59 = [["how", validate58], ["person", validate58], ["competent", validate91], ["can_stop", validate91]];
const keys60 = [["none", validate58], ["kept", validate130], ["under_control", validate91]];
const keys61 = [["none", validate58], ["personal", validate91], ["assets", validate167]];
const keys62 = [["none", validate58], ["last", validate113], ["groups", validate309], ["result", validate58]];
const keys63 = [["name", validate58], ["role", validate803], ["vendor", validate240], ["purposes", validate167], ["categories", validate167], ["subjects", validate167], ["risk_class", validate809], ["annex_iii", validate811], ["annex_iii_exception", validate813], ["practices", validate815], ["medical_or_safety", validate91], ["capabilities", validate819], ["obvious", validate91], ["disclosure", validate58], ["marking", validate91], ["public_interest_text", validate91], ["reviewed_by_human", validate91], ["automated_decision", validate426], ["admt", validate827], ["oversight", validate840], ["instructions", validate58], ["monitoring", validate58], ["input_data_checked", validate91], ["logs", validate849], ["workers_informed", validate91], ["persons_informed", validate91], ["public_service", validate91], ["training_data", validate857], ["bias_testing", validate862], ["on_market_since", validate113], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys64 = [["source", validate58], ["likelihood", validate254], ["severity", validate254], ["measures", validate58], ["residual", validate254]];
const keys65 = [["none", validate58], ["what", validate58]];
const keys66 = [["name", validate58], ["kind", validate879], ["covers", validate881], ["date", validate113], ["outcome", validate884], ["approved_by", validate58], ["review_due", validate113], ["document", validate58], ["description", validate58], ["purpose_test", validate58], ["necessity", validate58], ["balancing", validate58], ["safeguards", validate58], ["children_considered", validate91], ["risks", validate895], ["measures", validate58], ["residual_risk", validate254], ["prior_consultation", validate113], ["dpo_advice", validate58], ["subjects_views", validate908], ["provider_info", validate91], ["law_and_practice", validate58], ["link", validate58], ["context", validate58], ["nature", validate58], ["consequences", validate58], ["processes", validate58], ["period", validate58], ["people_affected", validate58], ["oversight", validate58], ["benefits", validate58], ["negative_impacts", validate58], ["operational_elements", validate58], ["contributors", validate58], ["submission", validate113], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys67 = [["when", validate946], ["how", validate58], ["exempt_because", validate949]];
const keys68 = [["date", validate113], ["text", validate58]];
const keys69 = [["name", validate58], ["audience", validate881], ["kind", validate938], ["purposes", validate167], ["url", validate75], ["languages", validate82], ["version", validate673], ["effective", validate113], ["given", validate945], ["changes", validate952], ["tell_changes", validate58], ["external", validate91], ["contains", validate960], ["ccpa_letters", validate252], ["read_at", validate963], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys70 = [["name", validate58], ["covers", validate975], ["approved_by", validate58], ["version", validate673], ["effective", validate113], ["document", validate58], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys71 = [["name", validate58], ["topic", validate991], ["audience", validate309], ["last", validate113], ["every", validate130], ["completion", validate140], ["status", validate205], ["starts", validate113], ["ends", validate113], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys72 = [["all", validate204], ["subjects", validate211], ["categories", validate236], ["assets", validate267], ["purposes", validate378], ["retention", validate507], ["vendors", validate525], ["consents", validate665], ["cookies", validate724], ["requests", validate758], ["incidents", validate774], ["ai_systems", validate801], ["assessments", validate877], ["notices", validate935], ["policies", validate973], ["training", validate989]];
const keys73 = [["how", validate58], ["asks_for_id", validate1044], ["copies_deleted", validate91]];
const keys74 = [["respond", validate130], ["extension", validate130], ["extension_notice", validate130]];
const keys75 = [["published", validate113], ["url", validate75]];
const keys76 = [["for_opt_out", validate91], ["costs_something", validate91], ["reuses_data", validate91]];
const keys77 = [["none", validate58], ["methods", validate1082], ["max_business_days", validate119], ["tells_third_parties", validate91], ["confirmation", validate91], ["needs_account", validate91], ["ask_again_after", validate130], ["two_step_opt_in", validate91]];
const keys78 = [["methods", validate833], ["acknowledge_days", validate119], ["respond_days", validate119], ["extension_days", validate119], ["reaches_back", validate91], ["delete_tells", validate1070], ["correct_tells", validate1072], ["verification", validate1074], ["agents", validate58], ["opt_out", validate1080], ["log_kept", validate130], ["log_what", validate1092], ["covers_workforce", validate91]];
const keys79 = [["form", validate75], ["acknowledge_days", validate119], ["outcome_step", validate58]];
const keys80 = [["channels", validate833], ["supported", validate1040], ["identity", validate1042], ["handlers", validate309], ["covers", validate1049], ["fee", validate1051], ["tell_recipients", validate91], ["for_clients", validate58], ["deadlines", validate1055], ["metrics", validate1060], ["ccpa", validate1064], ["uk_complaints", validate1096], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys81 = [["residents_within_days", validate119], ["attorney_general_within_days", validate119]];
const keys82 = [["team", validate309], ["authority", validate66], ["register", validate58], ["tested", validate113], ["severity_method", validate58], ["templates", validate1116], ["notify_within_hours", validate119], ["tell_clients_within", validate130], ["california", validate1120], ["owner", validate58], ["reviewed", validate113], ["review_every", validate130], ["notes", validate58]];
const keys83 = [["rule", validate1155], ["on", validate58], ["reason", validate58], ["owner", validate58], ["approved_by", validate58], ["starts", validate113], ["expires", validate113], ["ticket", validate58], ["notes", validate58]];
const keys84 = [["severity", validate1174], ["options", validate1176]];
const keys85 = [["files", validate1182], ["rules", validate1184]];
const keys86 = [["max_days", validate119], ["require_approver", validate91], ["from", validate1199]];
const keys87 = [["level", validate1169], ["extends", validate309], ["rules", validate1172], ["overrides", validate1180], ["fail_on", validate1190], ["gaps", validate1192], ["rules_since", validate1194], ["waivers", validate1196], ["notes", validate58]];
const keys88 = [["documents", validate1205], ["languages", validate82], ["base_url", validate75], ["theme", validate1209], ["version", validate673], ["effective", validate113], ["notes", validate58]];
const keys89 = [["version", validate55], ["business", validate57], ["defaults", validate203], ["subjects", validate1006], ["categories", validate1010], ["assets", validate1014], ["purposes", validate1018], ["retention", validate1022], ["vendors", validate1026], ["consents", validate1030], ["cookies", validate1034], ["rights", validate1038], ["requests", validate1106], ["breach_plan", validate1110], ["incidents", validate1129], ["ai_systems", validate1133], ["assessments", validate1137], ["notices", validate1141], ["policies", validate1145], ["training", validate1149], ["waivers", validate1153], ["checks", validate1168], ["publish", validate1204]];
const keys90 = [["law", validate1230], ["cite", validate58]];
const keys91 = [["node", validate58], ["key", validate1253], ["says", validate58]];
const keys92 = [["kind", validate1261], ["title", validate58], ["remove", validate240], ["set", validate240], ["add", validate240], ["to", validate58]];
const keys93 = [["type", validate1272], ["description", validate58], ["minimum", validate1275], ["maximum", validate1275], ["enum", validate1278]];
const keys94 = [["on", validate58], ["says", validate58]];
const keys95 = [["by", validate58], ["when", validate58], ["shown_by", validate58]];
const keys96 = [["name", validate58], ["pass", validate240], ["fail", validate240], ["gap", validate240], ["skip", validate240], ["before", validate240], ["as_of", validate113], ["options", validate1305]];
const keys97 = [["mutant", validate58], ["because", validate58]];
const keys98 = [["title", validate1220], ["severity", validate1222], ["confidence", validate1224], ["level", validate1226], ["laws", validate1228], ["since", validate1235], ["in_force", validate113], ["verified", validate91], ["uncertain", validate240], ["why", validate58], ["fix", validate58], ["for", validate1243], ["when", validate58], ["require", validate58], ["find", validate58], ["at", validate1248], ["related", validate1250], ["message", validate58], ["fixes", validate1259], ["options", validate1270], ["identity", validate1282], ["aliases", validate1284], ["waivable", validate91], ["due", validate1287], ["duty", validate1291], ["examples", validate1296], ["equivalent_mutants", validate1309]];
const keys99 = [["rule", validate1332], ["on", validate58], ["outcome", validate1335]];
const keys100 = [["title", validate1321], ["for", validate1243], ["when", validate58], ["require", validate58], ["find", validate58], ["at", validate1248], ["message", validate58], ["may_be_empty", validate91], ["expect", validate1330]];
const keys101 = [["as_of", validate113], ["tests", validate1319]];
