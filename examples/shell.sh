#!/usr/bin/env bash
# A JShell with Bina, in a folder with the Bungo study and a table of test scores to try it on.
#
#   examples/shell.sh [file.jsh ...]     needs JDK 17 or newer and Maven 3.8 or newer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
study=examples/case-studies

mvn -q -B package -DskipTests -pl "$study" -am

room=$study/target/shell
mkdir -p "$room"
cp -R "$study/src/main/resources/bungo" examples/shell/prepost.csv "$room"
lib=$PWD/$study/target/lib
start=$PWD/examples/shell/bina.jsh

cd "$room"
exec jshell --class-path "$lib/*" --startup DEFAULT --startup "$start" "$@"
