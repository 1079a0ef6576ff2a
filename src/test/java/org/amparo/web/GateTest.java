package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what browsers are told. */
class GateTest {

  private static Served pages;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    pages = Served.with(folder, List.of(Released.officer("officer")));
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/decisions/officer", "/match", "/decisions/nobody", "/static/css/amparo.css"})
  void everyAnswerTellsTheBrowserToBeCareful(String path) throws Exception {
    HttpResponse<String> answer = pages.get(path);
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.body()).doesNotContain("style=\"", "<style", "onclick", "http://cdn", "https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example:%d", "localhost:1", "localhost", "192.168.0.7:%d"})
  void otherNamesOfThisAddressAreRefused(String host) throws Exception {
    assertThat(statusLine("GET", host.formatted(pages.port()))).contains(" 421 ");
  }

  @Test
  void ownNamesAreLetIn() throws Exception {
    assertThat(statusLine("GET", "localhost:" + pages.port())).contains(" 200 ");
    assertThat(statusLine("GET", "127.0.0.1:" + pages.port())).contains(" 200 ");
  }

  @Test
  void formsOfOtherSitesAreRefused() throws Exception {
    String own = "http://localhost:" + pages.port();
    assertThat(pages.post("/match", "story=", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(pages.post("/match", "story=", "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    assertThat(pages.post("/match", "story=", "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(pages.post("/match", "story=", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(pages.post("/clients/x/forget", "", new String[0]).statusCode()).isEqualTo(403);
    assertThat(pages.post("/match", "story=", "Origin", own).statusCode()).isEqualTo(200);
    assertThat(pages.post("/match", "story=").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyThisMachineIsListenedTo() throws Exception {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    for (InetAddress address : others) {
      try (Socket socket = new Socket()) {
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> socket.connect(new InetSocketAddress(address, pages.port()), 500));
      }
    }
  }

  @Test
  void filesAreKeptByTheirHash() throws Exception {
    Matcher sheet = Pattern.compile("href=\"(/static/css/amparo-[0-9a-f]{32}\\.css)\"").matcher(pages.get("/").body());
    assertThat(sheet.find()).isTrue();
    HttpResponse<String> css = pages.get(sheet.group(1));
    assertThat(header(css, "Cache-Control")).contains("immutable");
    Stream<String> fonts =
        Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css.body()).results().map(url -> url.group(1));
    for (String font : fonts.toList()) {
      assertThat(font).matches("/static/fonts/[a-z0-9-]+-[0-9a-f]{32}\\.woff2");
      assertThat(pages.get(font).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void otherMethodsAreNotUnderstood() throws Exception {
    assertThat(pages.post("/", "q=x").statusCode()).isEqualTo(405);
  }

  @Test
  void takenPortIsToldWithItsCure() {
    assertThatExceptionOfType(PortTaken.class)
        .isThrownBy(() -> WebServer.start(pages.amparo(), pages.port()))
        .withMessageContaining("--port " + (pages.port() + 1));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String statusLine(String method, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", pages.port())) {
      String request = "%s / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(method, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElseThrow();
    }
  }
}
