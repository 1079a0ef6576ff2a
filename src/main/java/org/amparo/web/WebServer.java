package org.amparo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.amparo.flows.Amparo;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.support.ResourcePropertySource;

/** Serves the pages to this machine's own browser, and to nobody else. */
public final class WebServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final int port;

  private WebServer(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /**
   * Starts to serve on 127.0.0.1.
   *
   * @param amparo what the pages show; stays the caller's to close
   * @param port where to listen; 0 for any free port
   * @throws PortTaken when another program listens there
   */
  public static WebServer start(Amparo amparo, int port) throws PortTaken {
    SpringApplication application =
        new SpringApplicationBuilder(Site.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .lazyInitialization(true)
            .registerShutdownHook(false)
            .initializers(furnishing(amparo, port))
            .build();
    try {
      return new WebServer(application.run());
    } catch (ApplicationContextException e) {
      if (e.getCause() instanceof PortInUseException) {
        throw new PortTaken(port);
      }
      throw e;
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The address to open in a browser. */
  public URI address() {
    return URI.create("http://localhost:%d/".formatted(port));
  }

  /** Stops serving; requests under way end first. */
  @Override
  public void close() {
    context.close();
  }

  private static ApplicationContextInitializer<GenericApplicationContext> furnishing(Amparo amparo, int port) {
    return context -> {
      context.registerBean(Amparo.class, () -> amparo, bean -> bean.setDestroyMethodName(null));
      fix(context.getEnvironment().getPropertySources(), port);
    };
  }

  /** First among all sources, so that nothing in the surroundings can open the server to the network. */
  private static void fix(MutablePropertySources sources, int port) {
    try {
      sources.addFirst(new ResourcePropertySource("classpath:org/amparo/web/server.properties"));
      sources.addFirst(new MapPropertySource("amparo", Map.of("server.port", port)));
    } catch (IOException e) {
      throw new UncheckedIOException("org/amparo/web/server.properties: not in the program; build it anew", e);
    }
  }
}
