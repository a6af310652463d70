// Generated from messages/ by `npm run generate`. Do not edit.
export const TEXTS: string = String.raw`{
"de":{
"common.not_stated":"noch nicht angegeben",
"common.outside_colon":"{term}: {says}"
},
"en":{
"common.not_stated":"not yet stated",
"common.outside_colon":"{term}: {says}"
}
}`;
