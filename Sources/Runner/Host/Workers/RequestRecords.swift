import FastCGI

/// A request as a worker gets it: all its records in one piece (FastCGI 1.0, section 6.2).
enum RequestRecords {
  static func encode(_ request: HostRequest, _ environment: CGIEnvironment) -> [UInt8] {
    var parameters: [UInt8] = []
    parameters.reserveCapacity(1024)
    for (name, value) in environment.requestVariables(request) {
      NameValuePairs.append(name: name, value: value, to: &parameters)
    }
    let id = Worker.requestNumber
    var records: [UInt8] = []
    records.reserveCapacity(parameters.count + request.body.count + 96)
    RecordWriter.appendBeginRequest(
      requestID: id, role: BeginRequest.responder, keepsConnection: true, to: &records)
    RecordWriter.appendStream(.parameters, requestID: id, parameters, to: &records)
    RecordWriter.appendEnd(of: .parameters, requestID: id, to: &records)
    RecordWriter.appendStream(.standardInput, requestID: id, request.body, to: &records)
    RecordWriter.appendEnd(of: .standardInput, requestID: id, to: &records)
    return records
  }
}
