package org.amparo.leaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.flows.Amparo;
import org.amparo.flows.CopyFile;
import org.amparo.flows.FileStem;
import org.amparo.flows.Format;
import org.amparo.flows.Settings;
import org.amparo.gate.CopyKind;
import org.amparo.gate.Finding;
import org.amparo.gate.Gate;
import org.amparo.gate.GateClosed;
import org.amparo.reading.PictureReader;
import org.amparo.reading.UnreadableFile;

/** Prints, for every leak, what became of it in the copies of a file that has it, and by which ways the gate saw it. */
public final class LeakTable {

  private int leaks;
  private int leaked;
  private int caught;

  private LeakTable() {}

  public static void main(String[] args) throws Exception {
    LeakTable table = new LeakTable();
    Path folder = Files.createTempDirectory("leaks");
    try (Amparo amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
        PictureReader eyes = new PictureReader(2)) {
      Gate gate = new Gate(Set.of("hope")::contains, eyes, Decision::finished);
      System.out.println("| leak | in the copies of a file that has it | the gate, in a finished file that has it |");
      System.out.println("|---|---|---|");
      for (PdfLeak leak : PdfLeak.values()) {
        byte[] broken = leak.in(Decision.finished(CopyKind.SET_PDF), Decision.SECRET);
        byte[] original = leak.in(Decision.originalPdf(), Decision.SECRET);
        table.row("PDF", leak, copies(amparo, folder, original, ".pdf"), gated(gate, CopyKind.SET_PDF, broken));
      }
      for (WidthLeak leak : WidthLeak.values()) {
        byte[] broken = leak.in(Decision.finished(CopyKind.SET_PDF), Decision.SECRET, "Wilhelmina Quackenbosch");
        table.row("PDF", leak, "0", gated(gate, CopyKind.SET_PDF, broken));
      }
      for (WordLeak leak : WordLeak.values()) {
        byte[] broken = leak.in(Decision.finished(CopyKind.WORD), Decision.SECRET);
        byte[] original = leak.in(Decision.originalWord(), Decision.SECRET);
        table.row("Word", leak, copies(amparo, folder, original, ".docx"), gated(gate, CopyKind.WORD, broken));
      }
    }
    System.out.printf("%n%d leaks: %d in a copy, %d caught%n", table.leaks, table.leaked, table.caught);
  }

  private void row(String file, Enum<?> leak, String copies, String gate) {
    leaks++;
    leaked += copies.equals("1") ? 1 : 0;
    caught += gate.equals("not seen") ? 0 : 1;
    String name = leak.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    System.out.printf("| %s: %s | %s | %s |%n", file, name, copies, gate);
  }

  private static String copies(Amparo amparo, Path folder, byte[] original, String ending) throws Exception {
    Path file = Files.write(folder.resolve("original" + ending), original);
    List<Format> formats = List.of(Format.TXT, Format.PDF, Format.DOCX);
    try {
      for (CopyFile copy : amparo.protect().protect(file, formats, FileStem.of("original")).files()) {
        String all = EverythingIn.file(copy.name(), copy.bytes());
        if (all.contains("quillote") || all.contains("eulalia")) {
          return "1";
        }
      }
      return "0";
    } catch (UnreadableFile refused) {
      return "refused";
    }
  }

  private static String gated(Gate gate, CopyKind kind, byte[] file) throws IOException, InterruptedException {
    try {
      gate.inspect(Decision.copy(kind, file), Decision.hidden());
      return "not seen";
    } catch (GateClosed closed) {
      return closed.findings().stream()
          .filter(f -> f.problem() == closed.findings().getFirst().problem())
          .map(LeakTable::way)
          .distinct()
          .collect(Collectors.joining(", "));
    }
  }

  private static String way(Finding finding) {
    return finding.channel().words() + (finding.problem() == Finding.Problem.READABLE ? "" : " (form)");
  }
}
