/** The answer of each question in one sentence. */
export const decisions = {
  eligibility: {
    granted: "The person is eligible.",
    refused: "The person cannot be appointed yet. Missing: {conditions}.",
    undetermined: "Whether the person is eligible cannot be said yet. Open: {conditions}."
  },
  course: {
    granted: "The course is completed.",
    refused: "The course is not completed. Not met: {conditions}.",
    undetermined: "Whether the course is completed cannot be said yet. Open: {conditions}."
  },
  training: {
    granted: "The training suffices.",
    refused: "The training does not suffice yet. Missing: {conditions}.",
    undetermined: "Whether the training suffices cannot be said yet. Open: {conditions}."
  },
  appointment: {
    granted: "The person can be appointed.",
    refused: "The person cannot be appointed like this. Not met: {conditions}.",
    undetermined: "Whether the person can be appointed cannot be said yet. Open: {conditions}."
  },
  deployment: {
    granted: "The deployment is possible.",
    refused: "The deployment is not possible like this. Not met: {conditions}.",
    undetermined: "Whether the deployment is possible cannot be said yet. Open: {conditions}."
  },
  supervision: {
    granted: "Supervision is complete.",
    refused: "Supervision is not complete yet.",
    undetermined: "Whether supervision is complete cannot be said yet. Open: {conditions}."
  },
  exchange: {
    granted: "Exchange is complete.",
    refused: "Exchange is not complete yet.",
    undetermined: "Whether exchange is complete cannot be said yet. Open: {conditions}."
  },
  advancedTraining: {
    granted: "Advanced training is complete.",
    refused: "Advanced training is not complete yet.",
    undetermined: "Whether advanced training is complete cannot be said yet. Open: {conditions}."
  },
  allowance: {
    granted: "{amount} is due for the month.",
    refused: "Nothing is due for the month. Not met: {conditions}.",
    undetermined: "What is due for the month cannot be said yet. Open: {conditions}."
  },
  taxSplit: {
    granted: "The year's payments are split for the tax.",
    refused: "The year's payments cannot be split like this. Not met: {conditions}.",
    undetermined: "The year's payments cannot be split yet. Open: {conditions}."
  },
  taxReport: {
    granted: "Whether the tax office must be told is settled.",
    refused: "Whether the tax office must be told cannot be said like this. Not met: {conditions}.",
    undetermined: "Whether the tax office must be told cannot be said yet. Open: {conditions}."
  },
  benefitHints: {
    granted: "The limits of benefits are known.",
    refused: "The limits of benefits cannot be named like this. Not met: {conditions}.",
    undetermined: "Not all limits of benefits are known yet. Open: {conditions}."
  },
  funding: {
    granted: "The programme keeps to its funding directive.",
    refused: "The programme does not keep to its funding directive. Not met: {conditions}.",
    undetermined: "Whether the programme keeps to its funding directive cannot be said yet. Open: {conditions}."
  },
  entitlement: {
    granted: "The entitlement is worked out.",
    refused: "There is no entitlement. Not met: {conditions}.",
    undetermined: "How high the entitlement is cannot be said yet. Open: {conditions}."
  },
  capacity: {
    granted: "How many the sum carries is worked out.",
    refused: "No number follows from the sum. Not met: {conditions}.",
    undetermined: "How many the sum carries cannot be said yet. Open: {conditions}."
  },
  privacy: {
    granted: "{record}: nothing has stood in the way of deletion since {day}.",
    refused: "{record}: deletion must wait. It is held up by: {conditions}.",
    undetermined: "{record}: whether it may be deleted cannot be said yet. Open: {conditions}."
  },
  directory: {
    granted: "The sheet is current.",
    refused: "The sheet is no longer current. Not met: {conditions}.",
    undetermined: "Whether the sheet is current cannot be said. Open: {conditions}."
  },
  activityAllowance: {
    granted: "{amount} is due for the month.",
    refused: "Nothing is due for the month. Not met: {conditions}.",
    undetermined: "What is due for the month cannot be said yet. Open: {conditions}."
  },
  paymentDuties: {
    granted: "What had to be done before payment is done.",
    refused: "The month is not paid. Not met: {conditions}.",
    undetermined: "Whether the month is paid cannot be said yet. Open: {conditions}."
  },
  mileage: {
    granted: "{amount} is refunded for the trip.",
    refused: "Nothing is refunded for the trip. Not met: {conditions}.",
    undetermined: "What is refunded for the trip cannot be said yet. Open: {conditions}."
  },
  fare: {
    granted: "{amount} is refunded for the trip.",
    refused: "Nothing is refunded for the trip. Not met: {conditions}.",
    undetermined: "What is refunded for the trip cannot be said yet. Open: {conditions}."
  },
  lossOfEarnings: {
    granted: "{amount} is refunded for earnings lost.",
    refused: "Nothing is refunded for earnings lost. Not met: {conditions}.",
    undetermined: "What is refunded for earnings lost cannot be said yet. Open: {conditions}."
  },
  placement: {
    granted: "The papers for this place are in order.",
    refused: "The person cannot be deployed at this place yet. Missing: {conditions}.",
    undetermined: "Whether the person can be deployed at this place cannot be said yet. Open: {conditions}."
  },
  tenure: {
    granted: "The office goes on.",
    refused: "Somebody must decide on the office; nothing ends by itself. A ground for it: {conditions}.",
    undetermined: "Whether there is a ground to decide on the office cannot be said yet. Open: {conditions}."
  },
  liability: {
    granted: "It is settled for what a guide answers.",
    refused: "It is not settled for what a guide answers. Not met: {conditions}.",
    undetermined: "For what a guide answers cannot be told yet. Open: {conditions}."
  },
  certificateRequest: {
    granted: "The extended certificate may be asked for.",
    refused: "The extended certificate may not be asked for. Not met: {conditions}.",
    undetermined: "Whether the extended certificate may be asked for is open. Open: {conditions}."
  },
  doubted: "Not surely evidenced: {conditions}."
} as const
