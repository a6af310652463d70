/** How the picture of the flows looks, by day and by night. */

export const FLOWS: string = `
.flows{overflow-x:auto;border:1px solid var(--line);border-radius:14px;background:var(--card);margin-block-end:1rem}
.flows svg{display:block;inline-size:100%;block-size:auto;min-inline-size:62rem}
.flows text{font:13px var(--text);fill:var(--ink)}
.flows .col{font-size:12px;font-weight:650;fill:var(--soft)}
.flows rect{fill:var(--paper);stroke:var(--line);stroke-width:1.5}
.flows .special rect{fill:var(--glow);stroke:var(--sun)}
.flows .out rect{fill:var(--tint);stroke:var(--accent)}
.flows path{fill:none;stroke:var(--soft);stroke-width:1.4;opacity:.55}
.flows path.special{stroke:var(--sun);opacity:1;stroke-dasharray:5 3}
@media print{.flows{overflow:visible}.flows svg{min-inline-size:0}}
`;
