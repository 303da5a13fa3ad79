<?php
/**
 * Plugin Name: Guichet
 * Description: Les modules de Guichet dans vos pages : vérifier une adresse, trouver ses aides, trouver qui peut aider, écrire à une structure.
 * Version: GUICHET_VERSION
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Text Domain: guichet
 *
 * @package Guichet
 */

namespace Guichet;

defined( 'ABSPATH' ) || exit;

const VERSION = 'GUICHET_VERSION';
const OPTION  = 'guichet_site';
const EDITOR  = 'guichet-editor';

/** The elements by their short name, as Guichet's own table has them. */
function elements(): array {
	static $elements = null;
	$elements        = $elements ?? json_decode( file_get_contents( __DIR__ . '/elements.json' ), true );
	return $elements;
}

/** The address of the Guichet, without a slash at its end; empty until somebody says it. */
function site(): string {
	return untrailingslashit( (string) get_option( OPTION, '' ) );
}

/** An element as a page has it. What the table does not know is not written. */
function written( string $name, array $given ): string {
	$element = elements()[ $name ] ?? null;
	$site    = site();
	if ( null === $element || '' === $site ) {
		$mend = null === $element
			? 'Guichet : « element » vaut ' . implode( ', ', array_keys( elements() ) ) . '.'
			: 'Guichet : écrivez l’adresse de votre Guichet dans Réglages, Général.';
		// Residents can do nothing about it.
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $mend ) . '</p>' : '';
	}
	wp_enqueue_script_module( 'guichet', $site . '/guichet.js', array(), null );
	$attributes = '';
	foreach ( $element['attributes'] as $attribute => $spec ) {
		$value = $given[ $attribute ] ?? '';
		$known = is_string( $value ) && '' !== $value;
		if ( $known && ( ! $spec['valeurs'] || in_array( $value, $spec['valeurs'], true ) ) ) {
			$attributes .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
		}
	}
	return sprintf(
		'<%1$s%2$s><a href="%3$s">%4$s</a></%1$s>',
		$element['balise'],
		$attributes,
		esc_url( $site . $element['page'] ),
		esc_html( $element['titre'] )
	);
}

/** [guichet element="qpv" territoire="commune:93066"] */
function shortcode( $given ): string {
	$given = is_array( $given ) ? $given : array();
	return written( (string) ( $given['element'] ?? 'qpv' ), $given );
}

function register(): void {
	add_shortcode( 'guichet', __NAMESPACE__ . '\shortcode' );
	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' );
	wp_register_script( EDITOR, plugins_url( 'editor.js', __FILE__ ), $needs, VERSION, true );
	$told = wp_json_encode(
		array(
			'site'     => site(),
			'elements' => elements(),
		)
	);
	wp_add_inline_script( EDITOR, 'window.guichet = ' . $told . ';', 'before' );
	foreach ( elements() as $name => $element ) {
		$attributes = array();
		foreach ( $element['attributes'] as $attribute => $spec ) {
			$attributes[ $attribute ] = array(
				'type'    => 'string',
				'default' => '',
			);
		}
		register_block_type(
			'guichet/' . $name,
			array(
				'api_version'           => 3,
				'title'                 => 'Guichet : ' . $element['titre'],
				'description'           => $element['texte'],
				'category'              => 'embed',
				'icon'                  => 'location',
				'attributes'            => $attributes,
				'supports'              => array( 'html' => false ),
				'editor_script_handles' => array( EDITOR ),
				'render_callback'       => static function ( $given ) use ( $name ): string {
					return written( $name, $given );
				},
			)
		);
	}
}

/** The address as it is kept: that of a site, or the one that was there. */
function kept_site( $typed ): string {
	$before = site();
	$typed  = trim( (string) $typed );
	// A script of that site runs on these pages: whoever may not write scripts may not choose it.
	if ( $typed === $before || ! current_user_can( 'unfiltered_html' ) ) {
		return $before;
	}
	if ( '' === $typed ) {
		return '';
	}
	$parts = wp_parse_url( $typed );
	$host  = $parts['host'] ?? '';
	$here  = in_array( $host, array( 'localhost', '127.0.0.1' ), true );
	$safe  = 'https' === ( $parts['scheme'] ?? '' ) || ( $here && 'http' === ( $parts['scheme'] ?? '' ) );
	if ( '' === $host || ! $safe ) {
		add_settings_error( OPTION, OPTION, 'L’adresse de votre Guichet commence par https:// et rien n’a été changé.' );
		return $before;
	}
	return $parts['scheme'] . '://' . $host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

function settings(): void {
	register_setting(
		'general',
		OPTION,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\kept_site',
			'default'           => '',
		)
	);
	add_settings_field(
		OPTION,
		'Adresse de votre Guichet',
		static function (): void {
			printf(
				'<input id="%1$s" name="%1$s" type="url" class="regular-text" value="%2$s" placeholder="https://" />',
				esc_attr( OPTION ),
				esc_attr( site() )
			);
		},
		'general',
		'default',
		array( 'label_for' => OPTION )
	);
}

function forget(): void {
	delete_option( OPTION );
}

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'admin_init', __NAMESPACE__ . '\settings' );
register_uninstall_hook( __FILE__, __NAMESPACE__ . '\forget' );
