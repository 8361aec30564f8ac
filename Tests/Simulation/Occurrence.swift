/// What can happen in a history. The counts show that the hard cases were there: a simulation that never comes near an
/// oversale proves nothing about one.
public enum Occurrence: String, CaseIterable, Sendable {
  // What the world does.
  case clockJump, hourJump, clockWrong, clockRight, eventCancelled, processCrashed, crashBeforeCommit, crashAfterCommit,
    storeBusy
  case commitAnswerLost, stepRunTwice, answerLost, processPaused, crossedProcesses, payoutByHand

  // Buyers.
  case orderAsked, orderRepeated, orderChangedUnderItsKey, orderPlaced, freeOrder, orderRefused, orderSoldOut
  case orderOnlyFewLeft, keyReused, paymentPageRefused, paymentPageUnknown, lastPlaceTaken, sameKeyAtOnce
  case codeUsed, codeRefused, lastUseTaken, personRefused, personAtLimit

  // The provider.
  case sessionMade, sessionFoundAgain, sessionEnded, sessionRanOut, sessionEndedTooLate, paid, paidLate, paidTwice
  case paidWrongAmount, paidByDebit, debitSettled, debitFailed, paidWithoutItsPage, paidAfterCancellation
  case elementMade, elementPaid, elementOpenAgain, elementWithdrawn, paidElsewhere, paidMeanwhile
  case providerSilent, providerAnswerLost, providerRefused, providerBabbled, refunded, refundFoundAgain

  // Messages.
  case messageDelivered, messageRepeated, messageOutOfOrder, messageLost, messageNotTaken, messageTwiceAtOnce

  // Outcomes.
  case soldFromHold, soldAfterExpiry, holdReleased, holdReleasedWithoutSession, settledBySweep
  case refundSoldOut, refundAlreadyPaid, refundWrongAmount, refundEventCancelled, orderRefunded

  // Tickets that go back.
  case ticketsGivenBack, cancelledByBuyer, giveBackRefused, refundLearnt, wholeRefundLearnt, refundMoot
  case disputeOpened, disputeClosed, refundedTicketShown, disputedTicketShown

  // Outbox and mail.
  case outboxRun, taskFailed, taskTakenOver, mailSent, mailSentAgain, mailDelayed, mailAnswerLost, mailRefused

  // Gates.
  case scanned, admitted, alreadyAdmitted, wrongEvent, unknownTicket, admissionOfCancelled, scannedAtOnce

  // What becomes of tickets.
  case renameAsked, renamed, renamedAgain, renameRepeated, renameRefused, renamedWhileScanned, oldCodeRefused,
    newCodeAdmitted
  case resendAsked, resent, resendRepeated, resendTooSoon
}
