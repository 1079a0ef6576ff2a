package org.amparo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Which parts of Spring the pages use: each is named, so that nothing else starts. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  MessageSourceAutoConfiguration.class
})
@Import({
  EveryPage.class, LibraryPage.class, DecisionPage.class, MatchPage.class, ApplyPage.class, ClientsPage.class, DeskList.class,
  DeskPage.class, ApprovalPage.class, AnewPage.class, PicturePage.class, VersionsPage.class, RecordPage.class,
  OfficePage.class, OutcomesPage.class, PlacePage.class, ErrorPage.class
})
class Site implements WebMvcConfigurer {

  private static final Languages LANGUAGES = new Languages();

  @Bean
  Languages localeResolver() {
    return LANGUAGES;
  }

  @Bean
  FilterRegistrationBean<Gate> gate() {
    FilterRegistrationBean<Gate> filter = new FilterRegistrationBean<>(new Gate());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  FilterRegistrationBean<Incidents> incidents() {
    FilterRegistrationBean<Incidents> filter = new FilterRegistrationBean<>(new Incidents());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }

  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
    return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(LANGUAGES);
    registry.addInterceptor(new PrivatePages()).addPathPatterns("/desk", "/desk/**", "/office/**", "/office");
  }

  /** Files whose address holds a hash of what is in them, so that browsers may keep them for good. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/static/**")
        .addResourceLocations("classpath:/static/", htmx())
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  /** The web jar's folder is named after its version, which the jar itself tells. */
  private static String htmx() {
    try {
      String told = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
      String version = PropertiesLoaderUtils.loadAllProperties(told).getProperty("version");
      return "classpath:/META-INF/resources/webjars/htmx.org/%s/dist/".formatted(version);
    } catch (IOException e) {
      throw new UncheckedIOException("the web jar of htmx cannot be read; build the program anew", e);
    }
  }
}
