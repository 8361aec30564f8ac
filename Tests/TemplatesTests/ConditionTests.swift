import Templates
import Testing

@Suite("Conditions and loops")
struct ConditionTests {
  private let values: [String: Value] = [
    "yes": true, "no": false, "none": nil, "zero": 0, "two": 2, "empty": "", "word": "x", "list": ["a", "b", "c"],
    "nothing": [], "event": ["status": "cancelled", "doors": nil],
  ]

  @Test(
    "a condition holds as it reads",
    arguments: [
      ("yes", true), ("no", false), ("none", false), ("zero", false), ("two", true), ("empty", false), ("word", true),
      ("list", true), ("nothing", false), ("not no", true), ("not word", false), ("event.doors", false),
      ("event.status == \"cancelled\"", true), ("event.status != \"cancelled\"", false), ("two == 2", true),
      ("two == word", false), ("yes == true", true), ("none == null", true), ("event.doors != null", false),
      ("yes and word", true), ("yes and no", false), ("no or word", true), ("no or empty", false),
      ("yes and two == 2 and not no", true), ("no or two == 3 or event.status == \"cancelled\"", true),
      ("none and none.member", false), ("yes or none.member", true),
    ])
  func conditions(_ condition: String, _ holds: Bool) throws {
    #expect(try Rendering.html("{{ if \(condition) }}1{{ else }}0{{ end }}", values) == (holds ? "1" : "0"))
  }

  @Test("the first branch that holds is taken", arguments: [("a", "A"), ("b", "B"), ("c", "C")])
  func branches(_ word: String, _ expected: String) throws {
    let page = "{{ if x == \"a\" }}A{{ elif x == \"b\" }}B{{ else }}C{{ end }}"
    #expect(try Rendering.html(page, ["x": .string(word)]) == expected)
  }

  @Test("a loop tells its index, its first and its last round")
  func loops() throws {
    let page =
      "{{ for x in list }}{{ if not loop.first }}, {{ end }}{{ loop.index }}{{ x }}{{ if loop.last }}.{{ end }}{{ end }}"
    #expect(try Rendering.html(page, values) == "1a, 2b, 3c.")
  }

  @Test("an empty list and null take the other way", arguments: ["nothing", "none"])
  func emptyLoops(_ list: String) throws {
    #expect(try Rendering.html("{{ for x in \(list) }}x{{ else }}no{{ end }}", values) == "no")
    #expect(try Rendering.html("[{{ for x in \(list) }}x{{ end }}]", values) == "[]")
  }

  @Test("loops nest, the inner variable hiding the outer one")
  func nestedLoops() throws {
    let rows: Value = [["n": "r", "cells": ["1", "2"]], ["n": "s", "cells": ["3"]]]
    let page =
      "{{ for x in rows }}{{ x.n }}{{ loop.index }}:{{ for x in x.cells }}{{ x }}{{ loop.index }} {{ end }}{{ x.n }};{{ end }}"
    #expect(try Rendering.html(page, ["rows": rows]) == "r1:11 22 r;s2:31 s;")
  }

  @Test("a line with nothing but control tags vanishes")
  func standaloneLines() throws {
    let page =
      "<ul>\n  {{ for x in list }}\n  <li>{{ x }}</li>\n  {{ end }}\n</ul>\n{{# note #}}\n{{ if yes }}  {{ if no }}\n-\n{{ end }}{{ end }}\nz\n"
    let expected = "<ul>\n  <li>a</li>\n  <li>b</li>\n  <li>c</li>\n</ul>\nz\n"
    #expect(try Rendering.html(page, values) == expected)
    #expect(try Rendering.html("a\r\n{{ if yes }}\r\nb\r\n{{ end }}\r\nc", values) == "a\r\nb\r\nc")
    #expect(try Rendering.html("a {{ if yes }}\nb{{ end }}\n", values) == "a \nb\n")
    #expect(try Rendering.html("{{ word }}\n{{ if yes }}{{ word }}{{ end }}\n", values) == "x\nx\n")
  }
}
