/// How a session ended. There is one file for it, and it is written once.
enum SandboxOutcome: String, Codable {
  case paid
  case expired
}
