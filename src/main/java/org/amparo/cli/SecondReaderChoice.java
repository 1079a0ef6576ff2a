package org.amparo.cli;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.flows.Amparo;
import org.amparo.flows.AskSecondReader;
import org.amparo.flows.SecondOpinion;
import org.amparo.flows.SecondReaderSettings;
import org.amparo.flows.SecondReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a language model of the office's own reads too, and what it may see. */
final class SecondReaderChoice {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Option(
      names = "--second-reader",
      paramLabel = "URL",
      description = "Ask this OpenAI-compatible interface too (http://localhost:8080/v1). It sees the protected copy;"
          + " an answer counts only where the words it quotes stand there.")
  private @Nullable URI address;

  @Option(names = "--second-model", paramLabel = "NAME", description = "Its model's name there (default: default).")
  private String model = "default";

  @Option(names = "--second-elsewhere", description = "It may run on another machine than this one.")
  private boolean elsewhere;

  @Option(names = "--second-sees-originals", description = "It may see the text before protection.")
  private boolean originals;

  /** The reader that was asked for, if any. */
  Optional<AskSecondReader> reader(Amparo amparo) {
    return Optional.ofNullable(address)
        .map(at -> amparo.askSecondReader(new SecondReaderSettings(at, model, elsewhere, originals, PATIENCE)));
  }

  /** Its answers that hold by field, and how many did not. */
  static Map<String, Object> said(SecondReading reading) {
    Map<String, Object> said = new LinkedHashMap<>();
    for (SecondOpinion opinion : reading.opinions()) {
      String quote =
          opinion.evidence().spans().stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" "));
      said.put(opinion.field(), Map.of("value", opinion.value(), "quote", quote));
    }
    said.put("dropped", reading.dropped());
    return said;
  }
}
