# Sourced by ./mvnw and ./amparo: points JAVA_HOME at a JDK 25 or later, or says in one line what to install.
# Looks at JAVA_HOME, the java on the PATH, then the folders where JDKs usually lie on Linux and macOS.

AMPARO_JDK=25

amparo_release_of() { # a JDK folder -> its feature release, or 0
  if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    echo 0
  fi
}

amparo_find_jdk() {
  set +f
  amparo_path_java=$(command -v javac 2>/dev/null || true)
  [ -z "$amparo_path_java" ] || amparo_path_java=$(dirname "$(dirname "$(readlink -f "$amparo_path_java" 2>/dev/null || echo "$amparo_path_java")")")
  for amparo_home in "${JAVA_HOME-}" "$amparo_path_java" \
      /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$amparo_home" ] || continue
    amparo_release=$(amparo_release_of "$amparo_home")
    if [ "${amparo_release:-0}" -ge "$AMPARO_JDK" ] 2>/dev/null; then
      JAVA_HOME=$amparo_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

if ! amparo_find_jdk; then
  echo "Amparo needs a JDK $AMPARO_JDK or later and found none: install Temurin $AMPARO_JDK (https://adoptium.net), or set JAVA_HOME to one." >&2
  exit 1
fi
