/** Events an add-in asked for, and how they reach it. */
import type { Json, PushEntry } from '../protocol';

/** Message category of events, and the numbers the library knows them by. */
const EVENT_CATEGORY = 65_536;
export const EVENT = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export class EventHub {
  private readonly registered = new Set<string>();
  private waiting: PushEntry[] = [];
  /** `context.runtime.enableEvents`. */
  enabled = true;

  register(event: EventNumber, target: string): void {
    this.registered.add(`${String(event)} ${target}`);
  }

  unregister(event: EventNumber, target: string): void {
    this.registered.delete(`${String(event)} ${target}`);
  }

  isRegistered(event: EventNumber, target: string): boolean {
    return this.registered.has(`${String(event)} ${target}`);
  }

  /** Queues an event for each of the targets that asked for it. */
  raise(event: EventNumber, targets: readonly string[], message: Json): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (this.isRegistered(event, target)) this.push(event, target, message);
    }
  }

  /** Queues an event the library takes without asking the host first. */
  raiseUnasked(event: EventNumber, target: string, message: Json): void {
    if (this.enabled) this.push(event, target, message);
  }

  /** Takes what is waiting; the host sends it after the request's answer. */
  take(): readonly PushEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  private push(event: EventNumber, target: string, message: Json): void {
    this.waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType: event,
      targetId: target,
      message: JSON.stringify(message),
    });
  }
}
