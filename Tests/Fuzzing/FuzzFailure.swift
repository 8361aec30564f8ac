/// A property that does not hold.
package struct FuzzFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  static func unless(_ isRight: Bool, _ what: @autoclosure () -> String) throws(FuzzFailure) {
    if !isRight { throw FuzzFailure(what()) }
  }
}
