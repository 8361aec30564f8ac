import Localization
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  @Test(
    "a slip of the fingers is understood",
    arguments: [
      ("titel", "title"), ("tgas", "tags"), ("ticket", "tickets"), ("vnue", "venue"),
      ("pages/evnt.html", "pages/event.html"),
    ])
  func slips(_ written: String, _ meant: String) {
    let names = ["title", "tags", "tickets", "venue", "pages/event.html", "organizer"]
    #expect(NearestName.of(written, in: names) == meant)
  }

  @Test("what is like nothing has no nearest name", arguments: ["xyz", "", "price", "a"])
  func strangers(_ written: String) {
    #expect(NearestName.of(written, in: ["title", "tags", "organizer"]) == nil)
  }

  @Test("of two equally near names the first by the alphabet is taken")
  func ties() {
    #expect(NearestName.of("cat", in: ["hat", "bat"]) == "bat")
  }
}
