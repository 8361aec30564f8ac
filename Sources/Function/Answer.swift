/// What became of one request.
package struct Answer {
  /// Checked: it can be written as it is.
  package let response: Response
  /// For standard error, each one line.
  let errorLines: [String]
  /// The handler threw: what a CGI program would tell by its exit status.
  let isFailure: Bool

  /// An answer that no handler gave.
  static func refusal(_ response: Response) -> Answer { Answer(response: response, errorLines: [], isFailure: false) }
}
