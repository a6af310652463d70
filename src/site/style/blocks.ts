/** Cards, facts, tables, notes and layers, and how they look on paper. */

export const BLOCKS: string = `
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:clamp(1.1rem,3.5vw,1.75rem);margin:0 0 1.25rem}
.card>:first-child{margin-block:0 .75rem}
.card>:last-child{margin-block-end:0}
h3:target,tr:target,[data-from]:target{background:var(--glow)}
dl>div{display:grid;gap:.1rem;padding-block:.65rem;border-block-start:1px solid var(--line)}
dl>div:first-child{border:0;padding-block-start:.25rem}
dl>div:last-child{padding-block-end:.25rem}
dt{font-weight:650;font-size:.9rem;color:var(--soft)}
dd{margin:0}
dd::first-letter{text-transform:uppercase}
@media (min-width:40rem){dl>div{grid-template-columns:9.5rem minmax(0,1fr);gap:1.5rem}dt{font-size:.95rem;padding-block-start:.1rem}}
#glance{background:var(--tint);border-radius:18px;padding:clamp(1.25rem,4vw,2.25rem)}
#glance>:last-child{margin-block-end:0}
#glance .note{background:var(--card)}
.note{border-inline-start:4px solid var(--sun);background:var(--glow);border-start-end-radius:10px;border-end-end-radius:10px;padding:.8rem 1.1rem;margin:0 0 1rem;max-inline-size:42rem}
.note>strong:first-child{color:var(--sun);margin-inline-end:.25rem}
.note.missing,.note.draft{border-color:var(--red);background:var(--rose)}
.note.missing>strong:first-child,.note.draft>strong:first-child{color:var(--red)}
.missing:not(.note){color:var(--red);font-style:italic}
.banner{background:var(--rose);color:var(--ink);border-block-end:3px solid var(--red);text-align:center}
.banner p{margin:0;padding:.8rem 1rem}
.table{overflow-x:auto;border:1px solid var(--line);border-radius:14px;background:var(--card)}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem;line-height:1.45}
caption{text-align:start;padding:.9rem 1rem .5rem;color:var(--soft);font-size:.9rem}
th,td{text-align:start;vertical-align:top;padding:.7rem 1rem;border-block-start:1px solid var(--line);min-inline-size:7rem;max-inline-size:22rem}
thead th{font-size:.85rem;color:var(--soft);border:0;white-space:nowrap}
tbody th{font-weight:650}
details{border:1px solid var(--line);border-radius:12px;background:var(--card);padding:0 1.1rem}
details details{background:none}
summary{cursor:pointer;padding-block:.85rem;font-size:1.05rem}
details[open]{padding-block-end:.6rem}
figure{margin-inline:0}
@media print{
@page{size:A4;margin:18mm 16mm}
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000;--tint:#fff;--glow:#fff;--rose:#fff;--sun:#000;--red:#000}
html{font-size:9.5pt}body{font-size:1rem;line-height:1.45}
.top nav,.toc,.skip,.foot nav{display:none}
.body{display:block}
.title{padding-block:6mm}
h1{font-size:22pt}h2{font-size:15pt}h3{font-size:12pt}
h1,h2,h3,h4{break-after:avoid}
.card,tr,.note,dl>div{break-inside:avoid}
.card,#glance,.table,details{border:1px solid #bbb;border-radius:6px}
#glance{padding:4mm}
.table{overflow:visible}
th,td{min-inline-size:0;padding:.3rem .45rem;font-size:8.5pt}
thead th{white-space:normal}
.text p,.note{max-inline-size:none}
details::details-content{content-visibility:visible;block-size:auto;display:block}
summary{list-style:none}
a{text-decoration:none}
.text a[href^="http"]::after{content:" (" attr(href) ")";font-size:8pt;word-break:break-all}
}
`;
