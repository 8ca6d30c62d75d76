# Shared by the scripts in this directory; they run at the root of the project.
# shellcheck shell=bash
STATE=deploy/.state
LEDGER=$STATE/processes # a line a process: name, process id, the clock tick at which it started

# Whether that process still is the one that was noted: ids are given again.
same_process() {
  local stat fields
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  read -r -a fields <<<"${stat##*) }"
  [ "${fields[0]}" != Z ] && [ "${fields[0]}" != X ] && [ "${fields[19]}" = "$2" ]
}

launcher_runs() {
  local name pid tick
  [ -f "$LEDGER" ] || return 1
  while read -r name pid tick; do
    if [ "$name" = launcher ] && same_process "$pid" "$tick"; then
      LAUNCHER=$pid
      return 0
    fi
  done <"$LEDGER"
  return 1
}

# Sets JAVA to a JDK 17 or newer, or calls what is given with the reason.
need_jdk() {
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
  local version
  version=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p') || true
  [ -n "$version" ] || "$1" "A JDK 17 or newer is needed, but there is no $JAVA${JAVA_HOME:+ (from JAVA_HOME)}; install one, or set JAVA_HOME."
  [ "$version" -ge 17 ] || "$1" "A JDK 17 or newer is needed, but $JAVA is a Java $version; install one, or set JAVA_HOME."
  "$JAVA" --list-modules 2>/dev/null | grep -q '^jdk.compiler@' ||
    "$1" "A JDK is needed, but $JAVA has no compiler (it is a JRE only); install a JDK, or set JAVA_HOME."
}
