-- Places another order with each request: BODY is the order with %s for the buyer, and each has a key of its own.
local body, run = os.getenv('BODY'), os.getenv('RUN')
local threads, thread, place = 0, 0, 0

function setup(each)
  threads = threads + 1
  each:set('thread', threads)
end

function init()
  wrk.method = 'POST'
  wrk.headers['Content-Type'] = 'application/json'
  wrk.headers['Accept'] = 'application/json'
end

function request()
  place = place + 1
  local name = run .. '-' .. thread .. '-' .. place
  wrk.headers['Idempotency-Key'] = 'order-key-of-' .. name
  return wrk.format(nil, nil, nil, string.format(body, name))
end
