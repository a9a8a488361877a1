/** Slack's look, roughly: sizes, distances and colours of its clients. */
export const STYLES = `
:root { --text: #1d1c1d; --quiet: #616061; --back: #fff; --line: #dddddd; --link: #1264a3; --code: #f8f8f8; --s0: #1264a3; --s1: #9ec7e8; --red: #e01e5a; --green: #007a5a }
.dark { --text: #d1d2d3; --quiet: #ababad; --back: #1a1d21; --line: #3e4146; --link: #1d9bd1; --code: #222529; --s0: #1d9bd1; --s1: #3d5a70; --red: #e8912d; --green: #148567 }
* { box-sizing: border-box }
body { margin: 0; padding: 12px 16px; background: var(--back); color: var(--text); font: 15px/1.466 Lato, "DejaVu Sans", "Liberation Sans", sans-serif; font-family: "Liberation Sans", sans-serif }
article { display: flex; gap: 8px; margin-bottom: 20px }
.avatar { flex: 0 0 36px; height: 36px; border-radius: 6px; background: #4a154b; color: #fff; display: grid; place-items: center; font-weight: 700 }
.body { flex: 1; min-width: 0 }
.app { font-size: 10px; background: var(--line); border-radius: 2px; padding: 1px 3px; margin: 0 6px; color: var(--quiet) }
time { font-size: 12px; color: var(--quiet) }
h2 { font-size: 18px; line-height: 1.3; margin: 8px 0 4px }
.section, .rich, .context, .actions, .table, .chart, .thumbs, .input { margin: 8px 0; max-width: 600px }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px }
@media (max-width: 480px) { .fields { grid-template-columns: 1fr } }
.context { font-size: 12px; color: var(--quiet) }
a { color: var(--link) } code, pre { font: 12px/1.5 "Liberation Mono", monospace; background: var(--code); border: 1px solid var(--line); border-radius: 4px }
code { padding: 1px 3px; color: var(--red) } pre { padding: 8px; margin: 4px 0; white-space: pre-wrap; overflow-wrap: anywhere }
.rich, .section { overflow-wrap: anywhere }
ul, ol { margin: 0; padding-left: 26px }
.chart { border: 1px solid var(--line); border-radius: 8px; padding: 12px; margin-left: 0; margin-right: 0 } figcaption, .caption { font-weight: 700; margin: 0 0 6px }
.plot em { font-size: 11px; color: var(--quiet); font-style: normal }
.groups { display: flex; gap: 6px; align-items: flex-end; border-bottom: 1px solid var(--line); overflow: hidden }
.group { flex: 1; text-align: center; min-width: 0 } .group span { display: block; font-size: 11px; height: 44px; overflow: hidden; color: var(--quiet); overflow-wrap: anywhere }
.bars { display: flex; gap: 2px; align-items: flex-end; justify-content: center; height: 132px } .bars i { width: 16px; border-radius: 3px 3px 0 0 }
.s0 { background: var(--s0) } .s1 { background: var(--s1) }
.legend { font-size: 12px; margin-top: 6px; display: flex; gap: 14px } .legend i { display: inline-block; width: 10px; height: 10px; margin-right: 5px; border-radius: 2px }
.table { border: 1px solid var(--line); border-radius: 8px; padding: 10px; max-width: 640px } .scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: 13px; white-space: nowrap } th, td { border-bottom: 1px solid var(--line); padding: 5px 10px; text-align: left } .raw_number { text-align: right } .pages { font-size: 12px; color: var(--quiet); margin: 6px 0 0; text-align: right }
button { font: 700 13px/1 "Liberation Sans", sans-serif; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: var(--text) }
.actions { display: flex; flex-wrap: wrap; gap: 8px } button.primary { background: var(--green); color: #fff; border-color: var(--green) } button.danger { background: #e01e5a; color: #fff; border-color: #e01e5a }
.thumbs { display: flex; gap: 14px; font-size: 13px; color: var(--quiet) }
.modal { max-width: 520px; border: 1px solid var(--line); border-radius: 8px } .modal header { display: flex; justify-content: space-between; padding: 14px 20px; font-size: 20px } .inside { padding: 0 20px } footer { display: flex; justify-content: flex-end; gap: 10px; padding: 14px 20px; border-top: 1px solid var(--line) }
label { font-weight: 700; display: block; margin-bottom: 4px } small { font-weight: 400; color: var(--quiet) } .field { border: 1px solid var(--quiet); border-radius: 4px; padding: 8px; min-height: 36px; white-space: pre-wrap; overflow-wrap: anywhere } .field.tall { min-height: 90px; max-height: 200px; overflow: hidden } .hint { font-size: 12px; color: var(--quiet); margin: 4px 0 0 } .choice { margin: 2px 0 } .choice i { display: inline-block; width: 14px; height: 14px; border: 1px solid var(--quiet); border-radius: 3px; margin-right: 8px }
`;
