package org.amparo.flows;

import java.net.URI;
import java.time.Duration;

/**
 * A language model of the office's own that reads beside the grammars. There is none unless somebody names one.
 *
 * @param address of its OpenAI-compatible interface, without "/chat/completions" ("http://localhost:8080/v1")
 * @param model its name there
 * @param elsewhere whether it may run on another machine than this one
 * @param originals whether it may see the text before protection
 * @param patience how long to wait for an answer
 */
public record SecondReaderSettings(
    URI address, String model, boolean elsewhere, boolean originals, Duration patience) {

  private static final Duration USUAL_PATIENCE = Duration.ofMinutes(5);

  /** On this machine, and for protected text only. */
  public static SecondReaderSettings onThisMachine(URI address, String model) {
    return new SecondReaderSettings(address, model, false, false, USUAL_PATIENCE);
  }
}
