/** The few lines that each shell needs to ask for what fits. */

/** A colon and an equals sign end words for bash: what stands before them is not typed again. */
const BASH = `# privacyfile completion for bash; in ~/.bashrc: eval "$(privacyfile completion bash)"
_privacyfile() {
  local line="\${COMP_LINE:0:COMP_POINT}" current="" word
  local -a words
  read -ra words <<< "$line"
  if [[ "$line" != *[[:space:]] ]]; then
    current="\${words[\${#words[@]}-1]}"
    unset "words[\${#words[@]}-1]"
  fi
  local before=""
  if [[ "$current" == *[:=]* ]]; then before="\${current%"\${current##*[:=]}"}"; fi
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    if [[ -n "$word" ]]; then COMPREPLY+=("\${word#"$before"}"); fi
  done < <(privacyfile __complete "\${words[@]:1}" "=$current" 2>/dev/null)
}
complete -o default -o bashdefault -F _privacyfile privacyfile
`;

const ZSH = `#compdef privacyfile
# privacyfile completion for zsh; in ~/.zshrc: eval "$(privacyfile completion zsh)"
_privacyfile() {
  local -a found shown
  local line
  while IFS= read -r line; do
    found+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/  }")
  done < <(privacyfile __complete "\${(@)words[2,CURRENT-1]}" "=\${words[CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then compadd -l -d shown -a found; else _files; fi
}
compdef _privacyfile privacyfile
`;

const FISH = `# privacyfile completion for fish; save as ~/.config/fish/completions/privacyfile.fish
function __privacyfile_complete
  set -l words (commandline -opc)
  privacyfile __complete $words[2..-1] "="(commandline -ct) 2>/dev/null
end
complete -c privacyfile -a '(__privacyfile_complete)'
`;

const POWERSHELL = `# privacyfile completion for PowerShell; in $PROFILE: privacyfile completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName privacyfile -ScriptBlock {
  param($current, $tree, $cursor)
  $words = @($tree.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($current -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
  privacyfile __complete @words "=$current" 2>$null | ForEach-Object {
    $word, $says = $_ -split "\`t", 2
    if (-not $says) { $says = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $says)
  }
}
`;

export const SCRIPTS: { readonly [shell in "bash" | "zsh" | "fish" | "powershell"]: string } = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};
