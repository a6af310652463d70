// Generated from messages/ by `npm run generate`. Do not edit.
export const TEXTS: string = String.raw`{
"de":{
"common.missing":"Noch nicht angegeben: {what}."
},
"en":{
"common.missing":"Not yet stated: {what}."
}
}`;
