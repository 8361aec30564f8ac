import Testing

@testable import S3

@Suite("Addresses of buckets")
struct AddressTests {
  @Test(
    "an address tells where its requests go",
    arguments: [
      ("s3://bucket", "https://bucket.s3.us-east-1.amazonaws.com", "/a"),
      ("s3://bucket/", "https://bucket.s3.us-east-1.amazonaws.com", "/a"),
      ("s3://bucket/site/x/?region=eu-central-1", "https://bucket.s3.eu-central-1.amazonaws.com", "/site/x/a"),
      ("s3://bucket/site?region=cn-north-1", "https://bucket.s3.cn-north-1.amazonaws.com.cn", "/site/a"),
      ("s3://www.site.example", "https://s3.us-east-1.amazonaws.com", "/www.site.example/a"),
      ("s3://bucket?endpoint=https://s3.example:9000/", "https://s3.example:9000", "/bucket/a"),
      ("s3://bucket?endpoint=https%3A%2F%2Fs3.example&style=host", "https://bucket.s3.example", "/a"),
      ("s3://bucket/p?endpoint=http://127.0.0.1:1", "http://127.0.0.1:1", "/bucket/p/a"),
      ("s3://bucket?endpoint=http://[::1]:1", "http://[::1]:1", "/bucket/a"),
      ("s3://bucket?endpoint=http://minio:9000&http=allowed", "http://minio:9000", "/bucket/a"),
      ("s3://bucket?style=path", "https://s3.us-east-1.amazonaws.com", "/bucket/a"),
    ])
  func tellsPlaces(_ text: String, _ base: String, _ path: String) throws {
    let address = try S3Address(text)
    #expect(address.base == base)
    #expect(address.path("a") == path)
  }

  @Test("the scheme's own port is not in the host's field")
  func leavesOutPorts() throws {
    #expect(try S3Address("s3://bucket?endpoint=https://s3.example:443").host == "s3.example")
    #expect(try S3Address("s3://bucket?endpoint=https://s3.example:9000").host == "s3.example:9000")
  }

  @Test("a region comes from the address, then from the environment")
  func findsRegions() throws {
    #expect(try S3Address("s3://bucket", environment: ["AWS_REGION": "eu-west-1"]).region == "eu-west-1")
    #expect(
      try S3Address("s3://bucket?region=eu-west-2", environment: ["AWS_REGION": "eu-west-1"]).region == "eu-west-2")
  }

  @Test(
    "what is no place in a bucket is refused with a reason",
    arguments: [
      ("", S3AddressError.scheme), ("bucket/x", .scheme), ("https://bucket", .scheme), ("s3://", .bucket),
      ("s3://Bucket", .bucket), ("s3://a", .bucket), ("s3://a..b", .bucket), ("s3://bu_cket", .bucket),
      ("s3://bucket//x", .prefix), ("s3://bucket/../x", .prefix), ("s3://bucket?regoin=x", .unknown("regoin")),
      ("s3://bucket?region", .value("region")), ("s3://bucket?region=a/b", .value("region")),
      ("s3://bucket?region=a&region=b", .value("region")), ("s3://bucket?endpoint=ftp://x", .value("endpoint")),
      ("s3://bucket?endpoint=https://user:pass@x", .value("endpoint")),
      ("s3://bucket?endpoint=https://x/y", .value("endpoint")),
      ("s3://bucket?endpoint=http://minio:9000", .withoutTLS),
      ("s3://bucket?endpoint=http://127.evil.example", .withoutTLS),
      ("s3://bucket?http=yes", .value("http")), ("s3://bucket?style=odd", .value("style")),
    ])
  func refuses(_ text: String, _ error: S3AddressError) {
    #expect(throws: error) { try S3Address(text) }
  }
}
