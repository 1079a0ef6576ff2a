package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed Chromium that is led by a test. It keeps nothing: its profile is a folder that goes with it. */
final class Browser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Starts Chromium; without one the test is skipped, or fails where {@code AMPARO_REQUIRE_BROWSER=1} is set. */
  static Browser open() {
    Optional<Path> installed = installed();
    if (installed.isEmpty()) {
      String missing = "BROWSER TESTS SKIPPED: no Chromium is installed (looked for %s)".formatted(NAMES);
      System.err.println(missing);
      assertThat(System.getenv("AMPARO_REQUIRE_BROWSER")).as(missing).isNotEqualTo("1");
      assumeTrue(false, missing);
    }
    Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(installed.orElseThrow()).setHeadless(true).setArgs(QUIET);
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /** A fresh window without cookies. */
  Page window(int widthPixels, ColorScheme scheme) {
    return chromium.newPage(
        new com.microsoft.playwright.Browser.NewPageOptions()
            .setViewportSize(widthPixels, 800)
            .setColorScheme(scheme)
            .setLocale("en-US"));
  }

  /** A window whose scripts are switched off. */
  Page windowWithoutScripts() {
    return chromium.newPage(
        new com.microsoft.playwright.Browser.NewPageOptions()
            .setViewportSize(1280, 800)
            .setJavaScriptEnabled(false)
            .setLocale("en-US"));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private static Optional<Path> installed() {
    List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(":"));
    Path macOs = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    return Stream.concat(NAMES.stream().flatMap(name -> folders.stream().map(f -> Path.of(f, name))), Stream.of(macOs))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
