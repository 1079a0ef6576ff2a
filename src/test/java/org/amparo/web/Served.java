package org.amparo.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.Settings;
import org.amparo.library.Library;
import org.amparo.library.LuceneLibrary;
import org.amparo.release.ReleasedDecision;

/** Pages served for a test, over a library of one's own, and a browser without manners to ask for them. */
final class Served implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Amparo amparo;
  private final WebServer server;

  private Served(Amparo amparo, WebServer server) {
    this.amparo = amparo;
    this.server = server;
  }

  static Served with(Path dataFolder, List<ReleasedDecision> decisions) throws PortTaken {
    try (Library library = LuceneLibrary.inFolder(dataFolder.resolve("library"))) {
      decisions.forEach(library::put);
    }
    Amparo amparo = Amparo.open(new Settings(dataFolder, Clock.systemUTC()));
    return new Served(amparo, WebServer.start(amparo, 0));
  }

  Amparo amparo() {
    return amparo;
  }

  int port() {
    return server.port();
  }

  URI address(String path) {
    return server.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** As a form on one of Amparo's own pages sends it. */
  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return post(path, form, "Sec-Fetch-Site", "same-origin");
  }

  HttpResponse<String> post(String path, String form, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  @Override
  public void close() {
    server.close();
    amparo.close();
    client.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
