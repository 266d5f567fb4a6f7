# Shell functions that `dev` and the scripts of this folder share: source this file. Works with bash 3.2, the version on macOS.
# TOOLS must name the tool folder; each step writes its whole output to a log there.

say() { printf '\n== %s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# fail SENTENCE: ends the script. The sentence is the last line of the output.
fail() { printf 'forewarned: %s\n' "$*" >&2; exit 1; }

# cause LOG: prints the line of a log that explains the failure: a nested step's message, the first error, or the last line.
cause() {
  local plain line pattern
  plain=$(sed $'s/\033[[(][0-9;]*[mB]//g' "$1" 2>/dev/null)
  line=$(printf '%s\n' "$plain" | sed -n 's/^forewarned: //p' | head -n 1)
  for pattern in '^(error(\[E[0-9]+\])?|Error|E|npm (ERR!|error))[: ]' '^Diff in ' 'panicked at|^ *[0-9]+\) |^not ok|^ *✖ |^test .* FAILED|^[^ ]+: error:'; do
    [ -n "$line" ] || line=$(printf '%s\n' "$plain" | grep -E "$pattern" \
      | grep -vE '^error: (could not compile|test failed|[0-9]+ targets? failed|aborting)' | head -n 1)
  done
  [ -n "$line" ] || line=$(printf '%s\n' "$plain" | grep -v '^ *$' | tail -n 1)
  printf '%s\n' "${line:-it printed nothing}" | sed 's/^ *//' | cut -c1-300
}

# logged NAME COMMAND…: runs a command, shows its output and writes it to a log.
logged() {
  local log="$TOOLS/logs/$1.log"; shift
  mkdir -p "$TOOLS/logs"
  "$@" 2>&1 | tee "$log"
}

# quietly NAME COMMAND…: does the same without showing the output.
quietly() {
  local log="$TOOLS/logs/$1.log"; shift
  mkdir -p "$TOOLS/logs"
  "$@" >"$log" 2>&1
}

# why NAME: prints why the step NAME failed, and the path of its log.
why() {
  local log="$TOOLS/logs/$1.log" line
  line=$(cause "$log")
  case "$line" in
    *"(whole log: "*) printf '%s' "$line" ;;
    *) printf '%s failed: %s (whole log: %s)' "$1" "$line" "$log" ;;
  esac
}
