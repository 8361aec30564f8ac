import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Languages of the server")
  struct SiteServerLanguageTests {
    private let html = "Accept: text/html,*/*;q=0.8"

    private func site(_ folder: TemporaryFolder) throws {
      try folder.put("public/index.html", "choose")
      for language in ["en", "ar", "pt-BR"] {
        for name in ["index", "404", "50x"] { try folder.put("public/\(language)/\(name).html", "\(language) \(name)") }
      }
      try folder.put("public/assets/site.css", "plain")
      try folder.put("public/assets/site.css.br", "short")
    }

    @Test("the site's root leads to the visitor's language, or lets one choose")
    func root() async throws {
      try await LiveServer.run(languages: ["en", "ar", "de"], prepare: site) { server in
        for (target, place) in [("/", "/ar/"), ("/?a=b", "/ar/?a=b")] {
          let led = try await server.get(target, ["Accept-Language: ar-EG"])
          #expect(led.status == 302)
          #expect(led.headers["location"] == place)
          #expect(led.headers["vary"] == "Accept-Language")
          #expect(led.headers["cache-control"] == "no-cache")
        }
        // German is a language of the site that has no pages (yet).
        for headers in [[], ["Accept-Language: fr"], ["Accept-Language: de"]] {
          let page = try await server.get("/", headers)
          #expect(page.status == 200)
          #expect(page.body == "choose")
          #expect(page.headers["vary"] == "Accept-Language")
        }
        #expect(try await server.get("/index.html", ["Accept-Language: ar"]).status == 200)
        #expect(try await server.get("/en/", ["Accept-Language: ar"]).body == "en index")
        #expect(try await server.post("/", "x", ["Accept-Language: ar"]).status == 405)
      }
      try await LiveServer.run(prepare: site) { server in
        let page = try await server.get("/", ["Accept-Language: ar"])
        #expect(page.status == 200)
        #expect(page.headers["vary"] == nil)
      }
    }

    @Test("an error is told in the language of the address, of the page before, of the browser, of the site")
    func errors() async throws {
      let functions = [try FunctionDefinition.test("missing", ["GET /v1/missing"])]
      try await LiveServer.run(functions, languages: ["pt-BR", "ar"], prepare: site) { server in
        let arabic = "Accept-Language: ar"
        #expect(try await server.get("/en/none", [html, arabic]).body == "en 404")
        #expect(try await server.get("/none", [html, arabic]).body == "ar 404")
        #expect(try await server.get("/none", [html, "Accept-Language: pt-BR"]).body == "pt-BR 404")
        #expect(try await server.get("/none", [html]).body == "pt-BR 404")
        #expect(try await server.get("/assets%3Fx/none", [html]).body == "pt-BR 404")
        let failed = try await server.get("/v1/missing", [html, arabic])
        #expect(failed.status == 500)
        #expect(failed.body == "ar 50x")
        #expect(failed.headers["cache-control"] == "no-store")
        #expect(failed.headers["vary"] == "Accept, Accept-Language")
        let referrer = "Referer: https://tickets.example/en/events/jazz"
        #expect(try await server.get("/v1/missing", [html, arabic, referrer]).body == "en 50x")
        #expect(try await server.get("/v1/missing", [html, arabic, "Referer: nonsense"]).body == "ar 50x")
        let json = try await server.get("/v1/missing", [arabic, referrer])
        #expect(json.body.contains("\"code\":\"unavailable\""))
      }
    }

    @Test("a shorter form has its own entity tag and says what it depends on")
    func codings() async throws {
      try await LiveServer.run(prepare: site) { server in
        let short = try await server.get("/assets/site.css", ["Accept-Encoding: gzip, br"])
        #expect(short.body == "short")
        #expect(short.headers["content-encoding"] == "br")
        #expect(short.headers["content-type"] == "text/css; charset=utf-8")
        #expect(short.headers["content-length"] == "5")
        #expect(short.headers["vary"] == "Accept-Encoding")
        let plain = try await server.get("/assets/site.css")
        #expect(plain.body == "plain")
        #expect(plain.headers["content-encoding"] == nil)
        #expect(plain.headers["vary"] == "Accept-Encoding")
        let tag = try #require(short.headers["etag"])
        #expect(tag != plain.headers["etag"])
        let again = try await server.get("/assets/site.css", ["Accept-Encoding: br", "If-None-Match: \(tag)"])
        #expect(again.status == 304)
        #expect(again.headers["vary"] == "Accept-Encoding")
        #expect(try await server.get("/assets/site.css", ["If-None-Match: \(tag)"]).status == 200)
      }
    }
  }
}
