/** The `$1` of a replacement text. */

/** Fills a replacement: `$$` is a dollar, `$0` the match, `$1` a group; any other `$` stays. */
export function replaceWith(
  replacement: string,
  found: { readonly match: unknown; readonly groups: unknown },
): string {
  const groups: readonly unknown[] = Array.isArray(found.groups) ? found.groups : [];
  let result = "";
  let from = 0;
  let at = replacement.indexOf("$");
  while (at >= 0 && from < replacement.length) {
    result += replacement.slice(from, at);
    from = at + 1;
    const next = replacement[from];
    if (next === "$") {
      result += "$";
      from += 1;
    } else if (next === "0") {
      result += String(found.match);
      from += 1;
    } else {
      const number = groupNumber(replacement, from, groups.length);
      if (number === undefined) {
        result += "$";
      } else {
        const group = groups[number - 1];
        if (group !== undefined) result += String(group);
        from += number.toString().length;
      }
    }
    at = replacement.indexOf("$", from);
  }
  return result + replacement.slice(from);
}

/** As many digits as the number of groups has, one fewer when that is no group. */
function groupNumber(replacement: string, from: number, groups: number): number | undefined {
  const most = groups === 0 ? 1 : Math.floor(Math.log(groups) * Math.LOG10E) + 1;
  let number = Number.parseInt(replacement.slice(from, from + most), 10);
  if (most > 1 && number > groups) {
    number = Number.parseInt(replacement.slice(from, from + most - 1), 10);
  }
  return Number.isNaN(number) ? undefined : number;
}
