/** The calls by which the library says which events an add-in wants. */
import type { ApiLevel, Method } from '../interpreter/object-type';
import { EVENT, type EventNumber } from '../state/events';
import type { WorkbookState } from '../state/workbook';

/** Wire name of an event's calls, the event, and the level it came with. */
type EventMember = readonly [name: string, event: EventNumber, since: ApiLevel];

const SHEET_EVENTS: readonly EventMember[] = [
  ['ActivatedEvent', EVENT.activated, 'own'],
  ['DeactivatedEvent', EVENT.deactivated, 'own'],
  ['DataChangedEvent', EVENT.changed, 'own'],
  ['SelectionChangedEvent', EVENT.selectionChanged, 'own'],
  ['CalculatedEvent', EVENT.calculated, 'own'],
  ['FormatChangedEvent', EVENT.formatChanged, 'own'],
  ['RowHiddenChangedEvent', EVENT.rowHiddenChanged, 'own'],
  ['ProtectionChangedEvent', EVENT.protectionChanged, 'own'],
  ['EventNameChanged', EVENT.nameChanged, 'own'],
];

export const EVENTS = {
  worksheet: SHEET_EVENTS,
  worksheets: [
    ...SHEET_EVENTS,
    ['AddedEvent', EVENT.added, 'own'],
    ['DeletedEvent', EVENT.deleted, 'own'],
  ] satisfies readonly EventMember[],
  table: [
    ['DataChangedEvent', EVENT.tableChanged, 'own'],
    ['SelectionChangedEvent', EVENT.tableSelectionChanged, 'own'],
  ] satisfies readonly EventMember[],
  tables: [
    ['DataChangedEvent', EVENT.tableChanged, 'own'],
    ['AddedEvent', EVENT.tableAdded, 'own'],
    ['DeletedEvent', EVENT.tableDeleted, 'own'],
  ] satisfies readonly EventMember[],
};

/** `_RegisterXEvent` and `_UnregisterXEvent` for each of the events of a type. */
export function eventMethods<T>(
  events: readonly EventMember[],
  place: (self: T) => { readonly book: WorkbookState; readonly target: string },
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, event, since] of events) {
    methods[`_Register${name}`] = {
      since,
      call: (self) => {
        const { book, target } = place(self);
        book.events.register(event, target);
        return null;
      },
    };
    methods[`_Unregister${name}`] = {
      since,
      call: (self) => {
        const { book, target } = place(self);
        book.events.unregister(event, target);
        return null;
      },
    };
  }
  return methods;
}
