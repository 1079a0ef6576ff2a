package org.amparo.cli;

import picocli.CommandLine.Option;

/** Who acts: the audit remembers the name. */
final class Person {

  @Option(names = "--as", paramLabel = "NAME", description = "Who decides this (default: the name of your account).")
  private String name = System.getProperty("user.name");

  String name() {
    return name;
  }
}
