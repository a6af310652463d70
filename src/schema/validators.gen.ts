// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import { formats } from "./formats.ts";
import { codePoints, equal, joined } from "./runtime.ts";
import type { Validator } from "./types.ts";
export const rule: Validator = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://privacyfile.example/schemas/rule.schema.json","type":"object","additionalProperties":false,"required":["title","severity","confidence","level","laws","since","why","fix","for","message","examples"],"properties":{"title":{"type":"string","minLength":8,"maxLength":100},"severity":{"enum":["error","warning","note"]},"confidence":{"enum":["high","review"]},"level":{"enum":["essential","recommended","all"]},"laws":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["law","cite"],"properties":{"law":{"enum":["gdpr","uk_gdpr","ccpa","eprivacy","ai_act","good_practice"]},"cite":{"type":"string","minLength":1}}}},"since":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"in_force":{"type":"string","format":"date"},"verified":{"type":"boolean"},"uncertain":{"type":"string"},"why":{"type":"string","minLength":1},"fix":{"type":"string","minLength":1},"for":{"type":"string","pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"when":{"type":"string","minLength":1},"require":{"type":"string","minLength":1},"find":{"type":"string","minLength":1},"at":{"type":["string","array"],"minItems":1,"items":{"type":"string","pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"},"pattern":"^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["node","says"],"properties":{"node":{"type":"string","minLength":1},"key":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"says":{"type":"string","minLength":1}}}},"message":{"type":"string","minLength":1},"fixes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","title"],"properties":{"kind":{"enum":["safe","suggestion"]},"title":{"type":"string","minLength":1},"remove":{"type":"string"},"set":{"type":"string"},"add":{"type":"string"},"to":{"type":"string","minLength":1}}}},"options":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["type","default","description"],"properties":{"type":{"enum":["boolean","number","string","duration","list"]},"default":{},"description":{"type":"string","minLength":1},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"},"minItems":1}}}},"identity":{"type":["string","array"],"items":{"type":"string","pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"aliases":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}},"waivable":{"type":"boolean"},"due":{"type":"object","additionalProperties":false,"required":["on","says"],"properties":{"on":{"type":"string","minLength":1},"says":{"type":"string","minLength":1}}},"examples":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":"string","minLength":1},"pass":{"type":"string"},"fail":{"type":"string"},"gap":{"type":"string"},"skip":{"type":"string"},"as_of":{"type":"string","format":"date"},"options":{"type":"object"}}}},"equivalent_mutants":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["mutant","because"],"properties":{"mutant":{"type":"string","minLength":1},"because":{"type":"string","minLength":1}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern3 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
const pattern5 = new RegExp("^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern11 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
const formats0 = formats.date;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.confidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.level === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.laws === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "laws"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.since === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.why === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.fix === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.for === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.message === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.examples === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data0) < 8){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "note"))){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if(!((data2 === "high") || (data2 === "review"))){
const err16 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema19.properties.confidence.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(!(((data3 === "essential") || (data3 === "recommended")) || (data3 === "all"))){
const err17 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.level.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.laws !== undefined){
let data4 = data.laws;
if(Array.isArray(data4)){
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/laws",schemaPath:"#/properties/laws/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.law === undefined){
const err19 = {instancePath:instancePath+"/laws/" + i0,schemaPath:"#/properties/laws/items/required",keyword:"required",params:{missingProperty: "law"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.cite === undefined){
const err20 = {instancePath:instancePath+"/laws/" + i0,schemaPath:"#/properties/laws/items/required",keyword:"required",params:{missingProperty: "cite"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "law") || (key1 === "cite"))){
const err21 = {instancePath:instancePath+"/laws/" + i0,schemaPath:"#/properties/laws/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.law !== undefined){
let data6 = data5.law;
if(!((((((data6 === "gdpr") || (data6 === "uk_gdpr")) || (data6 === "ccpa")) || (data6 === "eprivacy")) || (data6 === "ai_act")) || (data6 === "good_practice"))){
const err22 = {instancePath:instancePath+"/laws/" + i0+"/law",schemaPath:"#/properties/laws/items/properties/law/enum",keyword:"enum",params:{allowedValues: schema19.properties.laws.items.properties.law.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.cite !== undefined){
let data7 = data5.cite;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/laws/" + i0+"/cite",schemaPath:"#/properties/laws/items/properties/cite/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/laws/" + i0+"/cite",schemaPath:"#/properties/laws/items/properties/cite/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/laws/" + i0,schemaPath:"#/properties/laws/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/laws",schemaPath:"#/properties/laws/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.since !== undefined){
let data8 = data.since;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err27 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.in_force !== undefined){
let data9 = data.in_force;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err29 = {instancePath:instancePath+"/in_force",schemaPath:"#/properties/in_force/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/in_force",schemaPath:"#/properties/in_force/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.verified !== undefined){
if(typeof data.verified !== "boolean"){
const err31 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.uncertain !== undefined){
if(typeof data.uncertain !== "string"){
const err32 = {instancePath:instancePath+"/uncertain",schemaPath:"#/properties/uncertain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.why !== undefined){
let data12 = data.why;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err33 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.fix !== undefined){
let data13 = data.fix;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err35 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.for !== undefined){
let data14 = data.for;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err37 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.when !== undefined){
let data15 = data.when;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err39 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.require !== undefined){
let data16 = data.require;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err41 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.find !== undefined){
let data17 = data.find;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err43 = {instancePath:instancePath+"/find",schemaPath:"#/properties/find/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/find",schemaPath:"#/properties/find/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.at !== undefined){
let data18 = data.at;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
const err45 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema19.properties.at.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err46 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(Array.isArray(data18)){
if(data18.length < 1){
const err47 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err48 = {instancePath:instancePath+"/at/" + i1,schemaPath:"#/properties/at/items/pattern",keyword:"pattern",params:{pattern: "^(\\.|(\\$[a-z_]+\\.)?[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*|\\$[a-z_]+)$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/at/" + i1,schemaPath:"#/properties/at/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
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
const err50 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: "node"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data21.says === undefined){
const err51 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: "says"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data21){
if(!(((key2 === "node") || (key2 === "key")) || (key2 === "says"))){
const err52 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.node !== undefined){
let data22 = data21.node;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err53 = {instancePath:instancePath+"/related/" + i2+"/node",schemaPath:"#/properties/related/items/properties/node/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/related/" + i2+"/node",schemaPath:"#/properties/related/items/properties/node/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.key !== undefined){
let data23 = data21.key;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err55 = {instancePath:instancePath+"/related/" + i2+"/key",schemaPath:"#/properties/related/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/related/" + i2+"/key",schemaPath:"#/properties/related/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.says !== undefined){
let data24 = data21.says;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err57 = {instancePath:instancePath+"/related/" + i2+"/says",schemaPath:"#/properties/related/items/properties/says/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/related/" + i2+"/says",schemaPath:"#/properties/related/items/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.message !== undefined){
let data25 = data.message;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err61 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
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
const err63 = {instancePath:instancePath+"/fixes/" + i3,schemaPath:"#/properties/fixes/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data27.title === undefined){
const err64 = {instancePath:instancePath+"/fixes/" + i3,schemaPath:"#/properties/fixes/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key3 in data27){
if(!((((((key3 === "kind") || (key3 === "title")) || (key3 === "remove")) || (key3 === "set")) || (key3 === "add")) || (key3 === "to"))){
const err65 = {instancePath:instancePath+"/fixes/" + i3,schemaPath:"#/properties/fixes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27.kind !== undefined){
let data28 = data27.kind;
if(!((data28 === "safe") || (data28 === "suggestion"))){
const err66 = {instancePath:instancePath+"/fixes/" + i3+"/kind",schemaPath:"#/properties/fixes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.fixes.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.title !== undefined){
let data29 = data27.title;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err67 = {instancePath:instancePath+"/fixes/" + i3+"/title",schemaPath:"#/properties/fixes/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/fixes/" + i3+"/title",schemaPath:"#/properties/fixes/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.remove !== undefined){
if(typeof data27.remove !== "string"){
const err69 = {instancePath:instancePath+"/fixes/" + i3+"/remove",schemaPath:"#/properties/fixes/items/properties/remove/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.set !== undefined){
if(typeof data27.set !== "string"){
const err70 = {instancePath:instancePath+"/fixes/" + i3+"/set",schemaPath:"#/properties/fixes/items/properties/set/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.add !== undefined){
if(typeof data27.add !== "string"){
const err71 = {instancePath:instancePath+"/fixes/" + i3+"/add",schemaPath:"#/properties/fixes/items/properties/add/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.to !== undefined){
let data33 = data27.to;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err72 = {instancePath:instancePath+"/fixes/" + i3+"/to",schemaPath:"#/properties/fixes/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/fixes/" + i3+"/to",schemaPath:"#/properties/fixes/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/fixes/" + i3,schemaPath:"#/properties/fixes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/fixes",schemaPath:"#/properties/fixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.options !== undefined){
let data34 = data.options;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
const _errs70 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
const err76 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var valid12 = _errs70 === errors;
if(!valid12){
const err77 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key5 in data34){
let data35 = data34[key5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.type === undefined){
const err78 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data35.default === undefined){
const err79 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/required",keyword:"required",params:{missingProperty: "default"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data35.description === undefined){
const err80 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key6 in data35){
if(!((((((key6 === "type") || (key6 === "default")) || (key6 === "description")) || (key6 === "minimum")) || (key6 === "maximum")) || (key6 === "enum"))){
const err81 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data35.type !== undefined){
let data36 = data35.type;
if(!(((((data36 === "boolean") || (data36 === "number")) || (data36 === "string")) || (data36 === "duration")) || (data36 === "list"))){
const err82 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/options/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.options.additionalProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.description !== undefined){
let data37 = data35.description;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err83 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/options/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/options/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.minimum !== undefined){
let data38 = data35.minimum;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err85 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/minimum",schemaPath:"#/properties/options/additionalProperties/properties/minimum/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.maximum !== undefined){
let data39 = data35.maximum;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err86 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/maximum",schemaPath:"#/properties/options/additionalProperties/properties/maximum/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35.enum !== undefined){
let data40 = data35.enum;
if(Array.isArray(data40)){
if(data40.length < 1){
const err87 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/options/additionalProperties/properties/enum/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
if(typeof data40[i4] !== "string"){
const err88 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i4,schemaPath:"#/properties/options/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/options/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.identity !== undefined){
let data42 = data.identity;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
const err92 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: schema19.properties.identity.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err93 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
const err94 = {instancePath:instancePath+"/identity/" + i5,schemaPath:"#/properties/identity/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/identity/" + i5,schemaPath:"#/properties/identity/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
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
if(!pattern11.test(data45)){
const err96 = {instancePath:instancePath+"/aliases/" + i6,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/aliases/" + i6,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.waivable !== undefined){
if(typeof data.waivable !== "boolean"){
const err99 = {instancePath:instancePath+"/waivable",schemaPath:"#/properties/waivable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.due !== undefined){
let data47 = data.due;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.on === undefined){
const err100 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data47.says === undefined){
const err101 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/required",keyword:"required",params:{missingProperty: "says"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key7 in data47){
if(!((key7 === "on") || (key7 === "says"))){
const err102 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data47.on !== undefined){
let data48 = data47.on;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err103 = {instancePath:instancePath+"/due/on",schemaPath:"#/properties/due/properties/on/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/due/on",schemaPath:"#/properties/due/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data47.says !== undefined){
let data49 = data47.says;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err105 = {instancePath:instancePath+"/due/says",schemaPath:"#/properties/due/properties/says/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/due/says",schemaPath:"#/properties/due/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.examples !== undefined){
let data50 = data.examples;
if(Array.isArray(data50)){
if(data50.length < 1){
const err108 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
let data51 = data50[i7];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length < 1){
const err109 = {instancePath:instancePath+"/examples/" + i7,schemaPath:"#/properties/examples/items/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key8 in data51){
if(!(((((((key8 === "name") || (key8 === "pass")) || (key8 === "fail")) || (key8 === "gap")) || (key8 === "skip")) || (key8 === "as_of")) || (key8 === "options"))){
const err110 = {instancePath:instancePath+"/examples/" + i7,schemaPath:"#/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data51.name !== undefined){
let data52 = data51.name;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err111 = {instancePath:instancePath+"/examples/" + i7+"/name",schemaPath:"#/properties/examples/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/examples/" + i7+"/name",schemaPath:"#/properties/examples/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data51.pass !== undefined){
if(typeof data51.pass !== "string"){
const err113 = {instancePath:instancePath+"/examples/" + i7+"/pass",schemaPath:"#/properties/examples/items/properties/pass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data51.fail !== undefined){
if(typeof data51.fail !== "string"){
const err114 = {instancePath:instancePath+"/examples/" + i7+"/fail",schemaPath:"#/properties/examples/items/properties/fail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data51.gap !== undefined){
if(typeof data51.gap !== "string"){
const err115 = {instancePath:instancePath+"/examples/" + i7+"/gap",schemaPath:"#/properties/examples/items/properties/gap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data51.skip !== undefined){
if(typeof data51.skip !== "string"){
const err116 = {instancePath:instancePath+"/examples/" + i7+"/skip",schemaPath:"#/properties/examples/items/properties/skip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data51.as_of !== undefined){
let data57 = data51.as_of;
if(typeof data57 === "string"){
if(!(formats0(data57))){
const err117 = {instancePath:instancePath+"/examples/" + i7+"/as_of",schemaPath:"#/properties/examples/items/properties/as_of/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/examples/" + i7+"/as_of",schemaPath:"#/properties/examples/items/properties/as_of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data51.options !== undefined){
let data58 = data51.options;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err119 = {instancePath:instancePath+"/examples/" + i7+"/options",schemaPath:"#/properties/examples/items/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/examples/" + i7,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
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
const err122 = {instancePath:instancePath+"/equivalent_mutants/" + i8,schemaPath:"#/properties/equivalent_mutants/items/required",keyword:"required",params:{missingProperty: "mutant"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data60.because === undefined){
const err123 = {instancePath:instancePath+"/equivalent_mutants/" + i8,schemaPath:"#/properties/equivalent_mutants/items/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key9 in data60){
if(!((key9 === "mutant") || (key9 === "because"))){
const err124 = {instancePath:instancePath+"/equivalent_mutants/" + i8,schemaPath:"#/properties/equivalent_mutants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data60.mutant !== undefined){
let data61 = data60.mutant;
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err125 = {instancePath:instancePath+"/equivalent_mutants/" + i8+"/mutant",schemaPath:"#/properties/equivalent_mutants/items/properties/mutant/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/equivalent_mutants/" + i8+"/mutant",schemaPath:"#/properties/equivalent_mutants/items/properties/mutant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data60.because !== undefined){
let data62 = data60.because;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err127 = {instancePath:instancePath+"/equivalent_mutants/" + i8+"/because",schemaPath:"#/properties/equivalent_mutants/items/properties/because/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/equivalent_mutants/" + i8+"/because",schemaPath:"#/properties/equivalent_mutants/items/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/equivalent_mutants/" + i8,schemaPath:"#/properties/equivalent_mutants/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/equivalent_mutants",schemaPath:"#/properties/equivalent_mutants/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
