package de.stadtteilkapital.platform.attachments.storage;

/** Where the content of an attachment lies. */
public enum StorageKind {
    DATABASE,
    FOLDER
}
