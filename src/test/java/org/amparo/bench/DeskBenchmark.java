package org.amparo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.flows.Amparo;
import org.amparo.flows.OnDesk;
import org.amparo.flows.Settings;
import org.amparo.review.Mark;
import org.amparo.web.WebServer;

/** How long the desk takes with a long decision: 60 pages made of the samples, and a key on every fifth mark. */
public final class DeskBenchmark {

  private static final int PAGES = 60;
  private static final int CHARS_A_PAGE = 3_000;
  private static final int KEYS = 200;

  private DeskBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("desk-benchmark");
    Path file = Files.writeString(folder.resolve("long.txt"), text());
    try (Amparo amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()))) {
      String id = amparo.prepare().prepare(file).id();
      try (WebServer server = WebServer.start(amparo, 0); HttpClient client = HttpClient.newHttpClient()) {
        URI page = server.address().resolve("/desk/" + id);
        OnDesk desk = amparo.desk().at(id);
        System.out.printf("%d pages, %d chars, %d marks%n", PAGES, desk.text().length(), desk.marks().size());
        for (int round = 0; round < 3; round++) {
          report("page", List.of(millis(client, HttpRequest.newBuilder(page).build())));
        }
        report("key", keys(client, page, desk.marks()));
      }
    }
  }

  private static List<Double> keys(HttpClient client, URI page, List<Mark> marks) throws Exception {
    String[] verbs = {"hide", "generalise", "next", "undo", "go"};
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      Mark mark = marks.get(i * 5 % marks.size());
      String form = "verb=%s&at=%d-%d".formatted(verbs[i % verbs.length], mark.span().start(), mark.span().end());
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(page + "/rule"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Sec-Fetch-Site", "same-origin")
              .header("HX-Request", "true")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      millis.add(millis(client, request));
    }
    return millis.subList(KEYS / 4, KEYS);
  }

  private static double millis(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("status " + answer.statusCode());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void report(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%s: median %.0f ms, 95th percentile %.0f ms of %d%n",
        what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.size());
  }

  private static String text() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("samples", "decisions"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    StringBuilder pages = new StringBuilder();
    for (int page = 0; page < PAGES; page++) {
      int start = page * CHARS_A_PAGE % (all.length() - CHARS_A_PAGE);
      pages.append(page == 0 ? "" : "\f").append(all, start, start + CHARS_A_PAGE);
    }
    return pages.toString();
  }
}
