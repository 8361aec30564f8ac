import Function

CGIHost.run { ConformanceHandler() }
