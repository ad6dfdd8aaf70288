/** Invented people for the demo. No name here is anybody's. */

/** A person as the demo tells of it. */
export interface DemoPerson {
  readonly name: string
  readonly languages: ReadonlyArray<string>
  readonly tasks: ReadonlyArray<number>
}

const person = (name: string, languages: string, ...tasks: ReadonlyArray<number>): DemoPerson => ({
  name,
  languages: languages.split(" ").filter(Boolean),
  tasks
})

/** Guides of the demo county of Harz. */
export const harzGuides: ReadonlyArray<DemoPerson> = [
  person("Maryna Apfelturm", "uk", 0, 2),
  person("Karim Birkenlicht", "ar ku", 2, 3),
  person("Jamila Blautal", "fa", 0, 3),
  person("Tarek Federleicht", "ar", 1, 2),
  person("Viktoriia Honigfels", "uk", 2),
  person("Zahra Kornblum", "fa", 3),
  person("Oleksandr Kupferhain", "uk", 0, 1),
  person("Yusuf Lindenmeer", "tr", 2, 3),
  person("Leyla Mondbrücke", "ku tr", 0, 2),
  person("Dilan Morgenhügel", "ku", 2),
  person("Farid Nebelberg", "fa", 2, 3),
  person("Svitlana Perlenau", "uk", 1),
  person("Elham Quellstein", "fa ar", 3),
  person("Parwin Regenfeder", "fa", 0),
  person("Ihor Silberpfad", "uk", 2),
  person("Amal Sternwiese", "ar", 0, 3),
  person("Rania Tintenfass", "ar", 1, 2),
  person("Bohdan Uferlicht", "uk", 2),
  person("Hanna Windgarten", "", 0, 1),
  person("Nasrin Wolkenstieg", "fa", 2, 3)
]

/** People who would like to become guides there. */
export const harzApplicants: ReadonlyArray<DemoPerson> = [
  person("Olha Himmelsteg", "uk", 2),
  person("Milan Sandkorn", "ku", 0, 1),
  person("Samir Haselmond", "ar ku", 2, 3)
]

/** Guides of the demo county of Börde. */
export const boerdeGuides: ReadonlyArray<DemoPerson> = [
  person("Tetiana Ahornblatt", "uk", 2),
  person("Nader Dünenweg", "fa", 0),
  person("Rojda Eichenhof", "ku", 2),
  person("Selma Glockenried", "tr", 1),
  person("Anton Haferstein", "", 0),
  person("Widad Kleefeld", "ar", 2)
]

/** People of the demo town of Dorsten. */
export const dorstenGuides: ReadonlyArray<DemoPerson> = [
  person("Mina Lerchental", "fa", 0),
  person("Jonas Mühlenbach", "", 1),
  person("Hevin Rosenthaler", "ku", 0)
]

/** Staff of a demo municipality by role; two people at least share the money. */
export const staffNames = {
  coordinator: "Katrin Wegewart",
  approver: "Birgit Summenfeld",
  trainer: "Edgar Tafelberg",
  auditor: "Ruth Prüfstein"
} as const
