import Core
import Store

/// What every driver of ``Store`` must keep. A new driver is added to the tests' list of kinds, and nothing else.
enum StorePromise: String, CaseIterable, Sendable {
  case keepsAnOrderAsItWasGiven
  case forgetsAStepThatThrows
  case countsStockUpAndDown
  case refusesACountBelowZero
  case refusesAnOrderIDTwice
  case refusesAnUnknownOrderToBeUpdated
  case remembersIdempotencyKeysOverAllEvents
  case refusesTwoCheckInsOfOneTicket
  case refusesTwoSetsOfTicketsForOneOrder
  case refusesTwoOutcomesOfOnePayment
  case remembersHandledWebhooks
  case enqueuesOneTaskPerCause
  case leasesATaskToOneWorker
  case returnsATaskWhoseWorkerDied
  case neverReturnsAFinishedTask
  case listsOverdueHoldsOldestFirst
  case findsTheEventOfATicket
  case letsNoStepInBetweenAnother
  case keepsWhatAnOrderCosts
  case countsUsesOfCodesWithTheStock
  case countsTheTicketsOfAPerson
  case keepsAnswersUntilTheyAreForgotten
  case keepsARefundAsItWasGiven
  case letsNoMoreGoBackThanWasPaid
  case refusesATicketThatWasGivenBack
  case endsATicketOnce
  case asksForRefundNewsUntilTheyAreHeard
  case keepsADisputeOfAPaymentThatIsNotKnownYet
  case addsToTheLogInOrder
  case listsOrdersPageByPage
  case findsOrdersByWhatIsKnownOfThem
  case keepsTheHolderOfATicket
  case refusesAShortCodeTwice
  case findsOrdersByAddress
  case keepsRequestsForLinks
  case remembersResends
  case remembersReminders
  case tellsWhatBecameOfMails
  case erasesAPersonAndNothingElse
  case remembersErasures
}
