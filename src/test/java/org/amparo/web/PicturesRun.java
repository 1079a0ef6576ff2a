package org.amparo.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.flows.Amparo;
import org.amparo.flows.Prepare;
import org.amparo.flows.Prepared;
import org.amparo.flows.ReleaseDecision;
import org.amparo.flows.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of docs/pictures anew, from the samples: {@code ./mvnw -Dquick test -Dtest=PicturesRun}. */
class PicturesRun {

  private static final Path PICTURES = Path.of("docs", "pictures");
  private static final Path SAMPLES = Path.of("samples");
  private static final int SCROLLED_MILLIS = 1_000;

  @Test
  void takePictures(@TempDir Path folder) throws Exception {
    Files.createDirectories(PICTURES);
    try (Amparo amparo = Amparo.open(new Settings(folder, Clock.systemUTC()));
        Browser browser = Browser.open()) {
      amparo.prepare().prepare(SAMPLES.resolve("decisions/s01.txt"));
      try (WebServer server = WebServer.start(amparo, 0)) {
        takeDesk(browser, server.address());
        release(amparo);
        take(browser.window(1280, ColorScheme.LIGHT), server.address());
      }
    }
  }

  private static void takeDesk(Browser browser, URI address) {
    Page page = browser.window(1280, ColorScheme.LIGHT);
    page.navigate(address + "desk");
    page.locator(".waiting h2 a").first().click();
    page.locator("#queue a").nth(3).click();
    page.waitForTimeout(SCROLLED_MILLIS);
    take(page, "desk.png");
    page.keyboard().press("v");
    page.waitForTimeout(SCROLLED_MILLIS);
    take(page, "desk-as-a-reader.png");
  }

  private static void take(Page page, URI address) throws IOException {
    page.navigate(address + "?q=police+officer+cartel");
    take(page, "library.png");
    page.locator(".card h2 a").first().click();
    Locator credibility = page.locator(".facts > div").filter(new Locator.FilterOptions().setHasText("Credibility"));
    credibility.locator("a").first().click();
    page.waitForTimeout(SCROLLED_MILLIS);
    take(page, "decision.png");
    page.navigate(address + "match");
    String story = Files.readString(SAMPLES.resolve("clients/client1.txt"));
    page.locator("#story").fill(story.replaceAll("(?<!\n)\n(?!\n)", " "));
    page.locator("form .primary").click();
    page.locator(".understood").waitFor();
    page.evaluate("document.getElementById('story').scrollTop = 0");
    take(page, "match.png");
  }

  private static void release(Amparo amparo) throws Exception {
    Prepare prepare = amparo.prepare();
    ReleaseDecision release = amparo.release();
    for (Path file : decisions()) {
      Prepared prepared = prepare.prepare(file);
      release.release(prepared.id(), "demo");
    }
  }

  private static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve("decisions"))) {
      return files.sorted().toList();
    }
  }

  private static void take(Page page, String name) {
    page.evaluate("document.fonts.ready.then(() => true)");
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
  }
}
