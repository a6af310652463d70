/** First pages, with a card a document, and lists of versions with the words that changed. */

export const LISTS: string = `
.hub{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));list-style:none;padding:0;margin:0 0 3rem}
.hub li{display:flex;margin:0;padding:0}
.hub .card{position:relative;margin:0;flex:1;display:flex;flex-direction:column;gap:.5rem}
.hub .card:hover{border-color:var(--accent)}
.hub h2,.hub h3{margin:0;font-size:1.3rem}
.hub h2 a::after,.hub h3 a::after{content:"";position:absolute;inset:0;border-radius:14px}
.hub h2 a:hover::after,.hub h3 a:hover::after{content:""}
.hub p{margin:0}
.hub .meta{margin-block-start:auto}
ins{background:var(--tint);text-decoration:underline;text-decoration-thickness:2px}
del{color:var(--red)}
.versions{list-style:none;padding:0;margin:0}
.versions>li{padding:0;margin-block-end:2.5rem}
`;
