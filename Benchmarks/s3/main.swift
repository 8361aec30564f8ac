// Measures the store in S3 on Ceph's gateway, each request made longer by so many milliseconds. `make bench-s3` calls it.
//
//     swift build -c release --product measure-s3
//     BILTEN_TEST_PYTHON=.build/venv/bin/python .build/release/measure-s3 60 10

import S3
import StoreS3
import TestSupport

let arguments = CommandLine.arguments
guard arguments.count == 3, let milliseconds = Int64(arguments[1]), let seconds = Int64(arguments[2]), seconds > 0
else {
  print("usage: measure-s3 MILLISECONDS SECONDS")
  throw RushError("no such use")
}
let peer = try S3Peer.shared(.radosgw)
let client = S3Client(
  try S3Address(peer.newBucket()),
  credentials: CredentialChain(environment: peer.environment, now: AWSSurroundings.system.time))
try client.createBucket()
print("| | buyers | processes | orders/s | p50 ms | p99 ms | requests an order | refused | failed |")
print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
for rush in [
  Rush(name: "alone", buyers: 1, processes: 1, seconds: seconds),
  Rush(name: "one-worker", buyers: 400, processes: 1, seconds: seconds),
  Rush(name: "four-writers", buyers: 400, processes: 4, seconds: seconds),
] {
  print(try rush.run(client, milliseconds: milliseconds))
}
