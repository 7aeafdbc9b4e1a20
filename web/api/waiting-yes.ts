import { useMemo, useSyncExternalStore } from 'react';
import type { SharedPart } from '#shared/referrals/referral-table.ts';
import { dropInBrowser, isInBrowser, shelfOf } from './account-storage.ts';

/** What the employer may get to know beside the name. */
export interface Yes {
  shares: SharedPart[];
  message?: string;
}

/**
 * A yes that was said without a net. It stays in this browser until it is sent, for the account that said
 * it: not after signing out, and not when somebody else signs in.
 */
export interface WaitingYes {
  openingId: string;
  title: string;
  employer: string;
  yes: Yes;
  /** `Idempotency-Key` of the first attempt. */
  key: string;
  /** What it answers. */
  suggestion?: { id: string; version: number };
  /** It has arrived, as this referral. */
  sentAs?: string;
  /** It can't be sent any more: an error's code. */
  refused?: string;
}

const shelfName = 'waiting-yes';
const listeners = new Set<() => void>();

export function allWaiting(accountId: string): WaitingYes[] {
  return shelfOf(accountId, 'browser').read<WaitingYes[]>(shelfName) ?? [];
}

/** One yes to an opening: the last. */
export function keepWaiting(accountId: string, yes: WaitingYes): void {
  write(accountId, [...withoutOne(accountId, yes.openingId), yes]);
}

/** It was taken back, or what became of it was read. */
export function dropOneWaiting(accountId: string, openingId: string): void {
  write(accountId, withoutOne(accountId, openingId));
}

/** Of everybody, but for this account. */
export function dropWaiting(except?: string): void {
  dropInBrowser(shelfName, except);
  notify();
}

export function useWaitingYes(accountId: string | undefined): WaitingYes[] {
  const text = useSyncExternalStore(
    subscribe,
    () => (accountId === undefined ? '[]' : JSON.stringify(allWaiting(accountId))),
    () => '[]',
  );
  return useMemo(() => JSON.parse(text), [text]);
}

/** Whether a yes to this opening is not sent yet. */
export function useIsWaiting(accountId: string | undefined, openingId: string): boolean {
  return useWaitingYes(accountId).some((each) => each.openingId === openingId && isUnsent(each));
}

export function isUnsent({ sentAs, refused }: WaitingYes): boolean {
  return sentAs === undefined && refused === undefined;
}

/** Whether a yes of somebody waits in this browser. */
export function useIsAnyWaiting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isInBrowser(shelfName),
    () => false,
  );
}

function withoutOne(accountId: string, openingId: string): WaitingYes[] {
  return allWaiting(accountId).filter((each) => each.openingId !== openingId);
}

function write(accountId: string, all: WaitingYes[]): void {
  const shelf = shelfOf(accountId, 'browser');
  if (all.length > 0) shelf.write(shelfName, all);
  else shelf.drop(shelfName);
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
