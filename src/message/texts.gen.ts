// Generated from messages/ by `npm run generate`. Do not edit.
export const TEXTS: string = String.raw`{
"de":{
"common.missing":"Noch nicht angegeben: {what}.",
"internal.none":"nichts"
},
"en":{
"common.missing":"Not yet stated: {what}.",
"internal.none":"none"
}
}`;
