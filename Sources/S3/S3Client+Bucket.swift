import Curl
import Objects

extension S3Client {
  /// Makes the bucket. One that is there already, and is this account's, is no error.
  public func createBucket() throws(ObjectError) {
    var call = call(.put, nil)
    call.accepts = [409]
    // Of Amazon's regions this one alone may not be named.
    if address.region != "us-east-1" {
      call.body = Array(
        ("<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>"
          + "\(address.region)</LocationConstraint></CreateBucketConfiguration>").utf8)
    }
    let reply = try send(call)
    guard reply.status == 409 else { return }
    let code = AWSSender.code(of: reply) ?? "409"
    guard code == "BucketAlreadyOwnedByYou" else { throw .denied(code: code) }
  }
}
