import ArgumentParser
import Foundation
import Publish
import Site

/// `bilten deploy`
struct DeployCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deploy", abstract: "Publish the built site into a bucket of S3, for a CDN.",
    discussion: """
      Sends what bilten build has written into public/, but only files that the bucket does not have yet: assets first, \
      then pages, and at last what is gone is removed. Only what a deployment wrote is ever removed, and old assets stay \
      for some days. It may be ended at any moment and run again.

      The bucket's address takes region, endpoint, style (path, host) and tags (quoted, plain). Credentials are found as \
      AWS's own tools find them: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, the shared file and AWS_PROFILE, the \
      container, the machine.

      Examples:
        bilten deploy 's3://site?region=eu-central-1' --dry-run
        bilten deploy s3://site --cloudfront E2QWRUHAPOMQZL --edge-seconds 600
        bilten deploy 's3://site/spring?endpoint=https://s3.example' --json
      """)

  @OptionGroup var root: RootOption

  @Argument(help: ArgumentHelp("Where to: s3://BUCKET/PREFIX?region=…", valueName: "bucket"))
  var address: String

  @Flag(name: .customLong("dry-run"), help: "Say what would be sent and removed, and change nothing.")
  var isDry = false

  @Option(
    help: ArgumentHelp("Tell this CloudFront distribution which addresses have changed.", valueName: "distribution"))
  var cloudfront: String?

  @Option(
    help: ArgumentHelp("CloudFront's API, where it is not Amazon's own.", valueName: "address", visibility: .hidden))
  var cloudfrontEndpoint: String?

  @Option(
    help: ArgumentHelp(
      "How long a CDN may keep pages without asking; use it with --cloudfront.", valueName: "seconds"))
  var edgeSeconds = 0

  @Option(help: ArgumentHelp("How long assets stay that no page names any more.", valueName: "days"))
  var keepDays = 7

  @Option(help: ArgumentHelp("How texts stand in the bucket.", valueName: "encoding"))
  var encoding: FileEncoding = .plain

  @Option(
    help: ArgumentHelp(
      "How pages are called: as they are asked for (en/events/jazz) or as their files (en/events/jazz.html).",
      valueName: "names"))
  var pages: PageAddresses = .clean

  @Option(name: .customLong("ca"), help: ArgumentHelp("A PEM file with the authorities to trust.", valueName: "file"))
  var certificates: String?

  @Flag(help: "Write JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("The folder with bilten-deploy (default: where bilten itself is).", valueName: "folder"))
  var bin: String?

  func validate() throws {
    guard edgeSeconds >= 0, edgeSeconds <= 31_536_000 else {
      throw ValidationError("--edge-seconds is a number from 0 to 31536000")
    }
    guard (0...3650).contains(keepDays) else { throw ValidationError("--keep-days is a number from 0 to 3650") }
    guard cloudfront?.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || ($0 >= 65 && $0 <= 90) }) ?? true else {
      throw ValidationError("--cloudfront takes a distribution's id, such as E2QWRUHAPOMQZL")
    }
  }

  /// Becomes the program that has libcurl, with the same terminal, environment and process number.
  func run() throws {
    let request = DeployRequest(
      folder: root.paths.output, state: root.paths.state, address: address, encoding: encoding, addresses: pages,
      edgeSeconds: edgeSeconds, keptDays: keepDays, certificates: certificates, distribution: cloudfront,
      cloudFrontEndpoint: cloudfrontEndpoint, isDry: isDry, json: json)
    let program = (bin ?? ServeCommand.executableFolder) + "/bilten-deploy"
    let words = [program, String(decoding: try JSONEncoder().encode(request), as: UTF8.self)]
    var pointers = words.map { strdup($0) } + [nil]
    execv(program, &pointers)
    throw CommandFailure("\(program) can't be started: \(String(cString: strerror(errno)))")
  }
}

extension FileEncoding: ExpressibleByArgument {}
extension PageAddresses: ExpressibleByArgument {}
