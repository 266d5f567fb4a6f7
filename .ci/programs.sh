# Finds the programs that `dev` needs from the system, and installs them if possible. `dev` sources this file and sets TOOLS.
# Works with bash 3.2, the version on macOS.

# ---- packages --------------------------------------------------------------------------------------------------------

# as_root COMMAND…: runs the system's package manager. It never asks for a password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo -n "$@"; else return 1; fi
}

# apt COMMAND…: runs an apt-get command. It first updates package lists older than a day, once, because old lists offer old browsers.
# If the command fails, it updates the lists and tries again.
apt() {
  if [ -z "${APT_RENEWED:-}" ] && [ -n "$(find "$APT_LISTS" -maxdepth 0 -mtime +0 2>/dev/null)" ]; then
    APT_RENEWED=1
    apt_update || true
  fi
  quietly apt "$@" </dev/null && return
  apt_update || return 1
  quietly apt "$@" </dev/null
}

apt_update() { quietly apt-update bounded 120 as_root apt-get update -qq </dev/null; }

debian_install() {
  have apt-get || return 1
  say "Installing with apt-get: $*"
  apt as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

# offered PACKAGE…: succeeds if this machine's package manager knows these packages and may install them.
offered() {
  local package
  have apt-cache && as_root true 2>/dev/null || return 1
  for package in "$@"; do apt-cache show "$package" >/dev/null 2>&1 || return 1; done
}

# ---- browsers --------------------------------------------------------------------------------------------------------

find_browser() {
  local name
  for name in "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$name" ] && have "$name"; then CHROME=$(command -v "$name"); export CHROME; return 0; fi
  done
  return 1
}

need_browser() {
  if ! find_browser || ! have chromedriver; then debian_install chromium chromium-driver || true; fi
  find_browser || fail "No Chromium or Chrome was found. Install one, or set CHROME to its path."
  have chromedriver || fail "chromedriver was not found. Install the one for your Chromium or Chrome (Debian: chromium-driver; macOS: brew install chromedriver)."
  CHROMEDRIVER=$(command -v chromedriver); export CHROMEDRIVER
}

find_firefox() {
  local name
  for name in "${FIREFOX:-}" firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox"; do
    if [ -n "$name" ] && have "$name"; then FIREFOX=$(command -v "$name"); export FIREFOX; return 0; fi
  done
  return 1
}

# WebKitGTK's driver includes its browser. The browser needs a display, and Xvfb is a virtual one.
find_webkit() {
  WEBKIT_DRIVER=$(command -v WebKitWebDriver) && XVFB=$(command -v Xvfb) || return 1
  export WEBKIT_DRIVER XVFB
}

# lacks ENGINE PACKAGE…: reports that the journeys do not run in an engine. It fails if the packages could have been installed.
lacks() {
  local engine=$1; shift
  if offered "$@"; then fail "$engine cannot be tested: $(why apt)"; fi
  printf 'Not run: the main journeys in %s, because neither it nor the packages that install it are available on this machine (Debian: %s).\n' "$engine" "$*" >&2
}

# need_engines: finds a browser and its driver for each engine. The variables of an engine that this machine cannot have stay unset.
need_engines() {
  need_browser
  find_firefox || debian_install firefox-esr || true
  if find_firefox; then
    have geckodriver || cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver
    GECKODRIVER=$(PATH="$PATH:$TOOLS/cargo/bin" command -v geckodriver); export GECKODRIVER
  else lacks Firefox firefox-esr; fi
  find_webkit || debian_install webkit2gtk-driver xvfb || true
  find_webkit || { unset WEBKIT_DRIVER XVFB; lacks WebKit webkit2gtk-driver xvfb; }
}

# ---- hosts -----------------------------------------------------------------------------------------------------------

# need_hosts: finds NGINX, NGINX_BROTLI (its module for .br files) and CADDY. On Debian it unpacks the packages into the tool folder,
# because installing them would start both servers.
need_hosts() {
  local folder="$TOOLS/hosts" package
  if have apt-get && [ ! -e "$folder/complete" ]; then
    say "Unpacking nginx and Caddy into the tool folder"
    rm -rf "$folder"; mkdir -p "$folder"
    if ( cd "$folder" && apt apt-get download -qq nginx libnginx-mod-http-brotli-static caddy ); then
      for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder" || return 1; rm "$package"; done
      touch "$folder/complete"
    fi
  fi
  if [ -e "$folder/complete" ]; then
    NGINX="$folder/usr/sbin/nginx"; CADDY="$folder/usr/bin/caddy"; NGINX_BROTLI="$folder/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
  else
    NGINX=$(PATH="$PATH:/usr/sbin" command -v nginx || true); CADDY=$(command -v caddy || true); NGINX_BROTLI=${NGINX_BROTLI:-}
  fi
  export NGINX CADDY NGINX_BROTLI
  "$NGINX" -v >/dev/null 2>&1 && "$CADDY" version >/dev/null 2>&1
}
