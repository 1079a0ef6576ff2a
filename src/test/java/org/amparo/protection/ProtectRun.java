package org.amparo.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.reading.FileReader;
import org.amparo.text.Alignment;
import org.amparo.text.CodePoints;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;
import tools.jackson.databind.json.JsonMapper;

final class ProtectRun {

  public static void main(String[] args) throws Exception {
    Law law = Law.load();
    RuleProtector protector = new RuleProtector(law);
    Map<String, Object> spans = new TreeMap<>();
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    long chars = 0;
    long nanos = 0;
    FileReader reader = new FileReader();
    DecisionFactFinder finder = new DecisionFactFinder(law);
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        Document document = reader.read(file);
        Facts facts = finder.find(document);
        long start = System.nanoTime();
        Proposal proposal = protector.propose(document, facts);
        nanos += System.nanoTime() - start;
        String text = document.text().reveal(OriginalAccess.PROTECTION);
        chars += text.length();
        CodePoints points = CodePoints.of(text);
        List<Object> list = new ArrayList<>();
        for (Proposed p : proposal.spans()) {
          if (p.action() != Action.KEEP) {
            Span s = points.of(p.span());
            list.add(List.of(s.start(), s.end(), p.standIn(), p.kind().name(), p.role().name(), p.reason()));
          }
        }
        String stem = file.getFileName().toString().replaceAll("\\.[^.]+$", "");
        spans.put(stem, list);
        Files.writeString(out.resolve(stem + ".txt"), Alignment.replace(text, proposal.replacements()).copy());
        if (!proposal.isReleasable()) {
          System.out.println(stem + " failed " + proposal.failures());
        }
      }
    }
    Files.writeString(out.resolve("spans.json"), JsonMapper.builder().build().writeValueAsString(spans));
    System.out.printf("%d chars, %.2f M chars/s%n", chars, chars * 1e3 / nanos);
  }
}
