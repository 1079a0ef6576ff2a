package org.amparo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes decisions about invented people. */
final class Invented {

  private Invented() {}

  /** A decision of the Board about a man from a country. */
  static String decision(String name, String fileNumber, String country) {
    return """
        U.S. Department of Justice
        Executive Office for Immigration Review
        Decision of the Board of Immigration Appeals

        File: %s - El Paso, TX                    Date: March 4, 2019

        In re: %s

        IN REMOVAL PROCEEDINGS

        APPEAL

        ON BEHALF OF RESPONDENT: Wilhelmina Quackenbosch, Esquire

        APPLICATION: Asylum; withholding of removal; Convention Against Torture

        The respondent, %s, a native and citizen of %s, appeals from the decision of the Immigration Judge, dated
        May 2, 2018, denying his application for asylum. See Matter of Acosta, 19 I&N Dec. 211 (BIA 1985).
        The respondent was a municipal police officer who refused the bribes of a drug cartel. The cartel threatened
        to kill him. We find that the Immigration Judge erred in finding no nexus to a protected ground.

        ORDER: The appeal is sustained and the record is remanded.

        FOR THE BOARD
        """.formatted(fileNumber, name, name, country);
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
