package org.amparo.courtdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small release in the real layout. Nobody in it exists. */
final class InventedRelease {

  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final Map<String, String> lookups = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  InventedRelease() {
    for (Layout layout : Layouts.known()) {
      lines.put(layout.table(), new ArrayList<>(List.of(String.join("\t", layout.names()))));
    }
    lookups.put("tblLookupBaseCity",
        "idnBaseCity\tBASE_CITY_CODE\tBASE_CITY\tBASE_STATE\n1\tNYC\tNEW YORK\tNY\n2\tSFR\tSAN FRANCISCO\tCA\n");
    lookups.put("tblLookupJudge", "idnJudge\tJUDGE_CODE\tJUDGE_NAME\n1\tABC\tVale, Irena\n2\tVJ1\tVisiting Judge 1\n3\tABD\tVale, Irena\n");
    lookups.put("tblLookupAlienNat", "idnNat\tstrCode\tstrDescription\n1\tMX\tMEXICO\n2\tGT\tGUATEMALA\n3\tGE\tGERMANY\n");
    lookups.put("tblLanguage", "idnLang\tstrCode\tstrDescription\n1\tSP\tSPANISH\n");
  }

  /** A release with a few hundred cases in good order, so that there is something to learn from. */
  static InventedRelease ordinary(int cases) {
    InventedRelease release = new InventedRelease();
    for (int i = 0; i < cases; i++) {
      release.ordinaryCase(1000 + i, i);
    }
    return release;
  }

  private void ordinaryCase(int id, int i) {
    String[] cities = {"BROOKLYN\tNY\t11201", "LOS ANGELES\tCA\t90012", "OAKLAND\tCA\t94601", "SAN JOSE\tCA\t95112"};
    String[] cells = new String[39];
    java.util.Arrays.fill(cells, "");
    cells[0] = "" + id;
    String[] place = cities[i % cities.length].split("\t");
    System.arraycopy(place, 0, cells, 1, 3);
    cells[6] = i % 3 == 0 ? "MX" : "GT";
    cells[7] = "SP";
    cells[8] = i % 5 == 0 ? "D" : "N";
    cells[10] = i % 2 == 0 ? day(2018, i) : "";
    cells[12] = "RMV";
    cells[13] = i % 2 == 0 ? "NYC" : "SFR";
    cells[14] = day(2019, i);
    cells[15] = "0830";
    cells[24] = i % 2 == 0 ? "I" : "E";
    cells[38] = "N/A";
    add("A_TblCase", String.join("\t", cells));
    add("B_TblProceeding", proceeding(5000 + i, id, i % 2 == 0 ? "NYC" : "SFR", "ABC", day(2019, i)));
    add("tbl_Court_Appln", "%d\t%d\t%d\tASYL\t%s\t%s".formatted(9000 + i, 5000 + i, id, day(2018, i), i % 4 == 0 ? "G" : "D"));
  }

  static String proceeding(int proceeding, int id, String court, String judge, String decided) {
    String[] cells = new String[38];
    java.util.Arrays.fill(cells, "");
    cells[0] = "" + proceeding;
    cells[1] = "" + id;
    cells[2] = "2017-05-01 00:00:00.000";
    cells[3] = "2017-05-02 00:00:00.000";
    cells[4] = court;
    cells[5] = court;
    cells[6] = judge;
    cells[14] = "O";
    cells[21] = decided;
    cells[22] = "N";
    cells[27] = "N";
    cells[28] = "RMV";
    cells[29] = "MX";
    cells[30] = "SP";
    return String.join("\t", cells);
  }

  static String day(int year, int i) {
    return "%d-%02d-%02d 00:00:00.000".formatted(year, 1 + i % 12, 1 + i % 28);
  }

  InventedRelease add(String table, String line) {
    lines.get(table).add(line);
    return this;
  }

  List<String> lines(String table) {
    return lines.get(table);
  }

  InventedRelease count(String table, int rows) {
    counts.put(table, rows);
    return this;
  }

  Path folder(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("EOIR Case Data"));
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve("EOIR Case Data").resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  Path zip(Path zip) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> file : files().entrySet()) {
        out.putNextEntry(new ZipEntry("EOIR Case Data/" + file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return zip;
  }

  /** Each file's bytes; characters below 256 are one byte each. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    lines.forEach((table, rows) ->
        files.put(table + ".csv", (String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    lookups.forEach((name, text) -> files.put(name + ".csv", text.getBytes(StandardCharsets.ISO_8859_1)));
    StringBuilder text = new StringBuilder();
    counts.forEach((table, rows) -> text.append(table).append('\t').append(rows).append("\r\n"));
    files.put("Count.txt", text.toString().getBytes(StandardCharsets.ISO_8859_1));
    return files;
  }
}
