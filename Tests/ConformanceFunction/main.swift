import Function

FunctionHost.run { ConformanceHandler() }
